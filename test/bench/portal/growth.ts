import { median, ratio, rounded } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortals } from '../portal.ts';
import { batchesOf, linesPerDeclaration, thisMonth } from './care.ts';
import { declaringAt, type Declaring } from './declare.ts';
import { fillStock, mostMonths } from './stock.ts';

const largestBatch = 500;
const usualRounds = 60;
const usualLines = 10_000_000;
/** The first ones make the code warm. */
const mostWarmUps = 20;

interface Growth {
  /** That the portal holds already. */
  lines: number;
  declarations: number;
  /** Declarations in each batch. */
  batchSize: number;
  fillSeconds: number;
  firstMilliseconds: number;
  lastMilliseconds: number;
  lastOverFirst: number;
  rounds: number;
}

async function measure({ lines: wanted, rounds = usualRounds, say }: BenchOptions): Promise<Growth> {
  const declarations = Math.ceil(wanted / linesPerDeclaration);
  const warmUps = Math.min(mostWarmUps, rounds);
  const batchSize = Math.min(largestBatch, declarations);
  const clients = Math.max((rounds + warmUps) * batchSize, Math.ceil(declarations / mostMonths));
  return withFolder((empty) =>
    withFolder(async (full) => {
      await fillStock(empty, clients, 0);
      say(`putting ${declarations} declarations in the store`);
      const started = performance.now();
      await fillStock(full, clients, declarations);
      const fillSeconds = Math.round((performance.now() - started) / 1000);
      const [first, last] = await compare({ empty, full, clients, batchSize, rounds, warmUps, say });
      return {
        lines: declarations * linesPerDeclaration,
        declarations,
        batchSize,
        fillSeconds,
        firstMilliseconds: rounded(median(first), 1),
        lastMilliseconds: rounded(median(last), 1),
        lastOverFirst: ratio(last, first),
        rounds,
      };
    }),
  );
}

interface Compared extends Pick<BenchOptions, 'say'> {
  empty: string;
  full: string;
  clients: number;
  batchSize: number;
  rounds: number;
  warmUps: number;
}

/** The same batches on both, turn by turn. */
function compare({ empty, full, clients, batchSize, rounds, warmUps, say }: Compared): Promise<[number[], number[]]> {
  return withPortals(
    [
      { folder: empty, clients },
      { folder: full, clients },
    ],
    async ([emptyPortal = '', fullPortal = '']) => {
      const [first, last] = await Promise.all([declaringAt(emptyPortal), declaringAt(fullPortal)]);
      say(`${rounds} batches of ${batchSize} on each`);
      const took = await turns(
        first,
        last,
        batchesOf({ from: 1, count: (rounds + warmUps) * batchSize }, thisMonth, batchSize),
        batchSize,
      );
      await Promise.all([first.close(), last.close()]);
      return [took.first.slice(warmUps), took.last.slice(warmUps)];
    },
  );
}

async function turns(
  first: Declaring,
  last: Declaring,
  bodies: readonly string[],
  batchSize: number,
): Promise<{ first: number[]; last: number[] }> {
  const took = { first: [] as number[], last: [] as number[] };
  for (const body of bodies) {
    took.first.push(await first.batch(body, batchSize));
    took.last.push(await last.batch(body, batchSize));
  }
  return took;
}

/** What a batch takes on a portal that holds much, beside the same batch on one that holds nothing. */
export const part = partOf<Growth>({
  usualLines,
  measure,
  rows: ({ lines, batchSize, fillSeconds, firstMilliseconds, lastMilliseconds, lastOverFirst }) => [
    { name: 'lines that are there already', value: String(lines) },
    { name: 'putting them there', value: `${fillSeconds} s` },
    { name: `a batch of ${batchSize} declarations on an empty portal`, value: `${firstMilliseconds} ms` },
    { name: 'the same on the full one', value: `${lastMilliseconds} ms` },
    { name: 'full over empty', value: times(lastOverFirst), aim: '≤ 1.1' },
  ],
});
