import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import { makeAllMonths } from '../../../src/portal/declarations/monthly/make-all-months.ts';
import { openDataDir } from '../../../src/portal/practice/data-dir.ts';
import { openStore, type OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { rounded, timed } from '../measure.ts';
import { peakKilobytes } from '../peak-memory.js';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortal } from '../portal.ts';
import { batchesOf, linesPerDeclaration, thisMonth } from './care.ts';
import { declaringAt } from './declare.ts';
import { fillStock } from './stock.ts';

const largestBatch = 500;
/** Below it are the agreements of the practice portal. */
const FIRST_CLIENT = 1000;
const usualLines = 2_000_000;

interface Wages {
  /** Agreements, each with one wage. */
  wages: number;
  seconds: number;
  /** On a day on which nothing changes. */
  nextDaySeconds: number;
  declareSeconds: number;
  wagesOverDeclaring: number;
  grownMegabytes: number;
}

async function measure({ lines, say }: BenchOptions): Promise<Wages> {
  const batchSize = Math.min(largestBatch, Math.ceil(lines / linesPerDeclaration));
  const wages = Math.ceil(lines / linesPerDeclaration / batchSize) * batchSize;
  const declareSeconds = await declareAll(wages, batchSize);
  return withFolder(async (folder) => {
    await fillStock(folder, wages, 0);
    const store = await openStore(await openDataDir(folder));
    try {
      await payByTheMonth(store);
      say(`${wages} wages`);
      const day = { date: '2026-11-03', now: Date.UTC(2026, 10, 3, 12), rules: standardRules };
      const { seconds, grownMegabytes } = await watch(() => makeAllMonths(store, day));
      const nextDay = { ...day, date: '2026-11-04', now: day.now + 86_400_000 };
      const nextDaySeconds = (await timed(() => makeAllMonths(store, nextDay))) / 1000;
      await refuseOtherThan(store, wages);
      return {
        wages,
        seconds: rounded(seconds),
        nextDaySeconds: rounded(nextDaySeconds),
        declareSeconds: rounded(declareSeconds),
        wagesOverDeclaring: rounded(seconds / declareSeconds),
        grownMegabytes,
      };
    } finally {
      await store.close();
    }
  });
}

/** As many declarations by batches, as an import sends them. */
function declareAll(count: number, batchSize: number): Promise<number> {
  return withPortal({ clients: count }, async (portal) => {
    const declaring = await declaringAt(portal);
    let took = 0;
    for (const body of batchesOf({ from: 1, count }, thisMonth, batchSize))
      took += await declaring.batch(body, batchSize);
    await declaring.close();
    return took / 1000;
  });
}

/** The clients of the institution pay a fixed amount each month, and care by the hour no more: all on the same terms. */
async function payByTheMonth({ db, cover }: OpenStore): Promise<void> {
  const { workArrangementsJson } = await db
    .selectFrom('agreement')
    .select('workArrangementsJson')
    .where('id', '>', FIRST_CLIENT)
    .limit(1)
    .executeTakeFirstOrThrow();
  const terms = { ...JSON.parse(workArrangementsJson ?? '{}'), monthlyAmountCents: 900_00 };
  await db
    .updateTable('agreement')
    .set({ paysMonthly: 1, workArrangementsJson: cover(JSON.stringify(terms)) })
    .where('id', '>', FIRST_CLIENT)
    .execute();
}

/** By how much the most memory that the process ever had grows: it must not do so with the number of wages. */
async function watch(work: () => Promise<void>): Promise<{ seconds: number; grownMegabytes: number }> {
  const before = peakKilobytes();
  const seconds = (await timed(work)) / 1000;
  return { seconds, grownMegabytes: Math.round((peakKilobytes() - before) / 1024) };
}

async function refuseOtherThan({ db }: OpenStore, wages: number): Promise<void> {
  const { made } = await db
    .selectFrom('declaration')
    .select(({ fn }) => fn.countAll<number>().as('made'))
    .where('kind', '=', 'fixed-monthly-amount')
    .where('status', '=', 'submitted')
    .executeTakeFirstOrThrow();
  if (made !== wages) throw new Error(`${made} of ${wages} wages were made`);
}

/** Making the month of every agreement, beside declaring as much care. */
export const part = partOf<Wages>({
  usualLines,
  measure,
  rows: (figures) => [
    { name: 'wages', value: String(figures.wages) },
    { name: 'making them', value: `${figures.seconds} s` },
    { name: 'the day after', value: `${figures.nextDaySeconds} s` },
    { name: 'over declaring as many', value: times(figures.wagesOverDeclaring), aim: '≤ 2' },
    { name: 'memory that it took', value: `${figures.grownMegabytes} MB` },
  ],
});
