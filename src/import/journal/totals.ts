import { type Amounts, amountNames, noTotals, type Outcome, outcomeOf, outcomes, type Totals } from './outcome.ts';
import type { Journal } from './journal.ts';
import type { ItemState } from './schema.ts';

export interface JobTotals {
  totals: Totals;
  lines: number;
  minutes: number;
  /** The number of items in each state: declarations, or whatever the lines make. */
  items: Record<ItemState, number>;
}

/** All that is known of an import of which the file was not read to its end. */
export interface LineTotals {
  onlyLines: true;
  lines: number;
  totals: Record<Outcome, Pick<Amounts, 'lines'>>;
}

/** What was counted of an import. */
export type Counted = (JobTotals & { onlyLines?: false }) | LineTotals;

interface StateSums {
  state: ItemState;
  count: number;
  lines: number;
  minutes: number;
  cents: number;
  recordCents: number;
}

/** Lines that are wrong by themselves, by item. */
export const wrongByItem = `
  (SELECT item, sum(lines) AS lines, sum(minutes) AS minutes, sum(cents) AS cents FROM wrong GROUP BY item)`;

/** Counts what became of the lines, and makes sure that each line of the file is counted once. */
export function countOutcomes(journal: Journal): JobTotals {
  const totals = noTotals();
  const items = { staged: 0, accepted: 0, duplicate: 0, changed: 0, rejected: 0, held: 0 };
  for (const { state, count, ...sums } of sumsByState(journal)) {
    items[state] = count;
    const { lines, minutes, cents, recordCents } = sums;
    // The amounts that the portal answered go before those of the file.
    const isKnown = state === 'accepted' || state === 'duplicate';
    totals[outcomeOf(state)] = { lines, minutes, cents: isKnown ? recordCents : cents };
  }
  const wrong = journal
    .prepare<Totals['rejected']>(
      `SELECT coalesce(sum(lines), 0) AS lines, coalesce(sum(minutes), 0) AS minutes, coalesce(sum(cents), 0) AS cents FROM wrong`,
    )
    .get();
  const { rejected } = totals;
  for (const name of amountNames) rejected[name] += wrong?.[name] ?? 0;
  return { totals, ...mustAddUp(journal, totals), items };
}

function sumsByState(journal: Journal): StateSums[] {
  return journal
    .prepare<StateSums>(
      `SELECT item.state, count(*) AS count,
         sum(item.lines - coalesce(wrong.lines, 0)) AS lines,
         sum(item.minutes - coalesce(wrong.minutes, 0)) AS minutes,
         sum(item.cents - coalesce(wrong.cents, 0)) AS cents,
         sum(coalesce(item.recordCents, 0)) AS recordCents
       FROM item LEFT JOIN ${wrongByItem} AS wrong ON wrong.item = item.id GROUP BY item.state`,
    )
    .all();
}

function mustAddUp(journal: Journal, totals: Totals): { lines: number; minutes: number } {
  const { id = '', lines = 0, minutes = 0 } = journal.facts;
  const add = (amount: 'lines' | 'minutes'): number =>
    outcomes.reduce((sum, outcome) => sum + totals[outcome][amount], 0);
  if (add('lines') !== lines || add('minutes') !== minutes)
    throw new Error(`The outcomes of import ${id} do not add up to its lines`);
  return { lines, minutes };
}
