import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ratio, rounded, turnByTurn } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withPortal } from '../portal.ts';
import type { Done, Task } from './client.ts';
import { clientsFor, csvOf, declarationsOf, linesFor } from './october.ts';

const usualRounds = 3;
const largestSample = 300;
const client = fileURLToPath(new URL('./client.ts', import.meta.url));

interface Import {
  lines: number;
  declarations: number;
  seconds: number;
  linesPerSecond: number;
  overReadyMade: number;
  overPlainScript: number;
  /** Declarations that the plain script really sent; its time is scaled to all of them. */
  plainScriptSample: number;
  peakMegabytes: number;
  rounds: number;
}

async function run(task: Task): Promise<Done> {
  const child = fork(client, [JSON.stringify(task)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const ended = once(child, 'exit');
  let done: Done | undefined;
  child.on('message', (message) => (done = message as Done));
  const [code] = (await ended) as [number | null];
  if (done === undefined) throw new Error(`${task.way} ended with ${code} and told nothing`);
  return done;
}

async function measure(options: BenchOptions): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), 'pgb-bench-'));
  try {
    const file = join(folder, 'october.csv');
    await writeFile(file, csvOf(declarationsOf(options.lines)));
    return await compare(file, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(file: string, { lines: wanted, rounds = usualRounds, say }: BenchOptions): Promise<Import> {
  const clients = clientsFor(wanted);
  const lines = linesFor(clients);
  const sample = Math.min(largestSample, clients);
  const peaks: number[] = [];
  /** Each on a fresh portal; for all declarations, also when only some were sent. */
  const way = (name: Task['way']) => async (): Promise<number> => {
    const done = await withPortal({ clients }, (portal) => run({ way: name, portal, file, lines, sample }));
    if (name === 'import') peaks.push(done.peakMegabytes);
    return (done.milliseconds / done.declarations) * clients;
  };
  const took = await turnByTurn(
    { import: way('import'), readyMade: way('readyMade'), plainScript: way('plainScript') },
    rounds,
    (round) => say(`${lines} lines as ${clients} declarations, round ${round} of ${rounds}`),
  );
  const seconds = median(took.import) / 1000;
  return {
    lines,
    declarations: clients,
    seconds: rounded(seconds),
    linesPerSecond: Math.round(lines / seconds),
    overReadyMade: ratio(took.import, took.readyMade),
    overPlainScript: ratio(took.plainScript, took.import),
    plainScriptSample: sample,
    peakMegabytes: Math.max(...peaks),
    rounds,
  };
}

/** From a CSV file to stored declarations, beside sending the same without a file and without looking. */
export const part = partOf<Import>({
  measure,
  rows: (figures) => [
    { name: 'lines', value: String(figures.lines) },
    { name: 'lines a second', value: String(figures.linesPerSecond) },
    { name: 'import over ready-made batches', value: times(figures.overReadyMade), aim: '≤ 2' },
    {
      name: `plain script with fetch over import (scaled from ${figures.plainScriptSample} declarations)`,
      value: times(figures.overPlainScript),
      aim: '≥ 20',
    },
    { name: 'most memory of the importing process', value: `${figures.peakMegabytes} MB` },
  ],
});
