import type { Journal } from '../journal.ts';

/** The sums of the accepted items of one owner. */
export interface OwnerSums {
  readonly owner: string;
  readonly lines: number;
  readonly minutes: number;
  /** The amount that would be paid. */
  readonly cents: number;
  /** The cost to the budget; null when it was not told. */
  readonly costCents: number | null;
}

export function acceptedByOwner(journal: Journal): OwnerSums[] {
  const select = journal.prepare<OwnerSums>(
    `SELECT owner, sum(lines) AS lines, sum(minutes) AS minutes, sum(recordCents) AS cents, sum(costCents) AS costCents
     FROM item WHERE state = 'accepted' GROUP BY owner ORDER BY owner`,
  );
  return select.all();
}
