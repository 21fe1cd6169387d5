import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forked } from '../forked.ts';
import { median, ratio, rounded, turnByTurn } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortals, withPortal } from '../portal.ts';
import { withPostgres } from '../postgres.ts';
import type { Done, Task } from './client.ts';
import { importedBy, type Imported } from './command.ts';
import { clientsFor, linesFor, writeCsv } from './october.ts';

const usualRounds = 3;
const largestSample = 300;
const client = fileURLToPath(new URL('./client.ts', import.meta.url));

interface Import {
  lines: number;
  declarations: number;
  /** Of the whole command, from the start of its process to its end. */
  seconds: number;
  linesPerSecond: number;
  overReadyMade: number;
  /** The same lines, those of a declaration together. */
  sortedOverReadyMade: number;
  /** A script that sends each row of the file in a request of its own, with fetch. */
  overPlainScript: number;
  /** A script that makes declarations of the rows first, and sends one in each request. */
  overOneByOne: number;
  /** Requests that the scripts really sent; their time is scaled to the whole file. */
  plainScriptSample: number;
  /** The same file once more, of which all was declared. */
  secondOverFirst: number;
  /** The first import on PostgreSQL; only when it was asked for. */
  postgresOverSqlite?: number;
  peakMegabytes: number;
  rounds: number;
}

function run(task: Task): Promise<Done> {
  return forked<Done>(client, task);
}

function measure(options: BenchOptions): Promise<Import> {
  return withFolder(async (folder) => {
    const file = join(folder, 'october.csv');
    const clients = clientsFor(options.lines);
    const sorted = join(folder, 'by-client.csv');
    await writeCsv(file, clients);
    await writeCsv(sorted, clients, 'by-client');
    return compare({ file, sorted }, clients, options);
  });
}

/** Each way on a fresh portal; what was sent as a sample is scaled to the whole file. */
async function compare(
  { file, sorted }: { file: string; sorted: string },
  clients: number,
  options: BenchOptions,
): Promise<Import> {
  const { rounds = usualRounds, say, postgres } = options;
  const lines = linesFor(clients);
  const sample = Math.min(largestSample, clients);
  const imports: Imported[][] = [];
  const imported = async (portal: string): Promise<Imported[]> => mustBeWhole(await importedBy(portal, file, 2), lines);
  const onSqlite = async (portal: string): Promise<number> => {
    const runs = await imported(portal);
    imports.push(runs);
    return runs[0]?.milliseconds ?? NaN;
  };
  const ofSorted = async (portal: string): Promise<number> =>
    mustBeWhole(await importedBy(portal, sorted, 2), lines)[0]?.milliseconds ?? NaN;
  const onPostgres = (): Promise<number> =>
    withPostgres((database) =>
      withPortal({ clients, database }, async (portal) => (await imported(portal))[0]?.milliseconds ?? NaN),
    );
  const bySending = async (way: Task['way'], portal: string, all: number): Promise<number> => {
    const { milliseconds, sent } = await run({ way, portal, clients, sample });
    return (milliseconds / sent) * all;
  };
  const turn = () =>
    withPortals(Array(5).fill({ clients }), ([one = '', two = '', three = '', four = '', five = '']) =>
      turnByTurn(
        {
          import: () => onSqlite(one),
          readyMade: () => bySending('readyMade', two, clients),
          sorted: () => ofSorted(five),
          oneByOne: () => bySending('oneByOne', three, clients),
          rowByRow: () => bySending('rowByRow', four, lines),
          postgres: postgres ? onPostgres : () => NaN,
        },
        1,
      ),
    );
  const turns: Awaited<ReturnType<typeof turn>>[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    say(`${lines} lines as ${clients} declarations, round ${round} of ${rounds}`);
    turns.push(await turn());
  }
  const took = (name: keyof (typeof turns)[number]): number[] => turns.flatMap((each) => each[name]);
  const seconds = median(took('import')) / 1000;
  return {
    lines,
    declarations: clients,
    seconds: rounded(seconds),
    linesPerSecond: Math.round(lines / seconds),
    overReadyMade: ratio(took('import'), took('readyMade')),
    sortedOverReadyMade: ratio(took('sorted'), took('readyMade')),
    overPlainScript: ratio(took('rowByRow'), took('import')),
    overOneByOne: ratio(took('oneByOne'), took('import')),
    plainScriptSample: sample,
    secondOverFirst: ratio(
      imports.map(([, second]) => second?.milliseconds ?? NaN),
      took('import'),
    ),
    ...(postgres && { postgresOverSqlite: ratio(took('postgres'), took('import')) }),
    peakMegabytes: Math.max(...imports.flat().map(({ peakMegabytes }) => peakMegabytes)),
    rounds,
  };
}

/** An import that leaves something out is no measure. */
function mustBeWhole(runs: readonly Imported[], lines: number): Imported[] {
  const [first, second] = runs;
  if (first?.accepted !== lines || second?.duplicates !== lines)
    throw new Error(`${first?.accepted} of ${lines} were accepted, and ${second?.duplicates} known the second time`);
  return [...runs];
}

/** From a CSV file to stored declarations, beside sending the same without a file and without looking. */
export const part = partOf<Import>({
  measure,
  rows: (figures) => [
    { name: 'lines', value: String(figures.lines) },
    { name: 'lines a second', value: String(figures.linesPerSecond), aim: '≥ 50000' },
    { name: 'import over ready-made batches', value: times(figures.overReadyMade), aim: '≤ 1.5' },
    { name: 'of a file sorted by agreement', value: times(figures.sortedOverReadyMade), aim: '≤ 1.3' },
    {
      name: `script with a request for each row over import (scaled from ${figures.plainScriptSample})`,
      value: times(figures.overPlainScript),
      aim: '≥ 40',
    },
    {
      name: `script with a request for each declaration over import (scaled from ${figures.plainScriptSample})`,
      value: times(figures.overOneByOne),
      aim: '≥ 20',
    },
    { name: 'the same file again over the first time', value: times(figures.secondOverFirst), aim: '≤ 0.6' },
    ...(figures.postgresOverSqlite === undefined
      ? []
      : [{ name: 'on PostgreSQL over on SQLite', value: times(figures.postgresOverSqlite), aim: '≤ 2' }]),
    { name: 'most memory of the importing process', value: `${figures.peakMegabytes} MB`, aim: '< 150' },
  ],
});
