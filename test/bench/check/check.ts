import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientsFor, linesFor, writeCsv } from '../import/october.ts';
import { forked } from '../forked.ts';
import { median, rounded } from '../measure.ts';
import { part as partOf, type BenchOptions } from '../part.ts';
import { withFolder, withPortal } from '../portal.ts';
import type { Done, Task } from './client.ts';

const usualRounds = 3;
const client = fileURLToPath(new URL('./client.ts', import.meta.url));

interface Check {
  lines: number;
  /** Each of an agreement of its own. */
  declarations: number;
  seconds: number;
  linesPerSecond: number;
  snapshotSeconds: number;
  peakMegabytes: number;
  rounds: number;
}

function run(task: Task): Promise<Done> {
  return forked<Done>(client, task);
}

function measure({ lines: wanted, rounds = usualRounds, say }: BenchOptions): Promise<Check> {
  return withFolder(async (folder) => {
    const clients = clientsFor(wanted);
    const lines = linesFor(clientsFor(wanted));
    const task = { snapshot: join(folder, 'snapshot.sqlite'), file: join(folder, 'october.csv'), folder, lines };
    await writeCsv(task.file, clients);
    say(`a snapshot of ${clients} agreements`);
    const snapshot = await withPortal({ clients }, (portal) => run({ ...task, portal }));
    const checks: Done[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`${lines} lines as ${clients} declarations, round ${round} of ${rounds}`);
      checks.push(await run(task));
    }
    const seconds = median(checks.map(({ milliseconds }) => milliseconds)) / 1000;
    return {
      lines,
      declarations: clients,
      seconds: rounded(seconds),
      linesPerSecond: Math.round(lines / seconds),
      snapshotSeconds: rounded(snapshot.milliseconds / 1000),
      peakMegabytes: Math.max(...checks.map(({ peakMegabytes }) => peakMegabytes)),
      rounds,
    };
  });
}

/** A file of care against a snapshot, by all the rules, without a portal. */
export const part = partOf<Check>({
  measure,
  rows: (figures) => [
    { name: 'lines', value: String(figures.lines) },
    { name: 'lines a second', value: String(figures.linesPerSecond), aim: '≥ 150000' },
    { name: 'seconds to take the snapshot', value: String(figures.snapshotSeconds) },
    { name: 'most memory of the checking process', value: `${figures.peakMegabytes} MB` },
  ],
});
