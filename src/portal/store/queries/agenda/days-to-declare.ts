import { sql } from 'kysely';
import type { WorkArrangements } from '../../../../domain/agreement-terms.ts';
import { declarableStatuses } from '../../../../domain/declaration/checks/check-agreement-state.ts';
import type { Month } from '../../../../domain/values/month.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { isOpenIn } from '../declarations/declarable-agreements.ts';
import { visibleAgreement } from '../visibility/visible-records.ts';

export interface OfHolder {
  id: number;
  budgetHolderId: number;
}

interface Window {
  after: number;
  count: number;
}

interface Found extends OfHolder {
  /** Null where no terms have ever had a wage or fixed amount for each month. */
  work: string | null;
}

// Few agreements pay by month, so that few are opened.
const workOfThosePaying = sql<
  string | null
>`case when agreement.pays_monthly = 1 then agreement.work_arrangements_json end`;

/** The terms that it shows have a wage or fixed amount for each month, which nobody declares. */
function paysByMonth({ work }: Found): boolean {
  return work !== null && (JSON.parse(work) as WorkArrangements).monthlyAmountCents !== undefined;
}

/** Agreements of which a month is still to be declared, by number, from the one after `after`. */
export function agreementsToDeclare(
  store: Store,
  caller: Caller,
  { month, ...window }: Window & { month: Month },
): Promise<OfHolder[]> {
  const query = agreements(store, caller).where(isOpenIn(month));
  return filled(
    window,
    (after, count) => query.where('agreement.id', '>', after).limit(count).execute(),
    (one) => !paysByMonth(one),
  );
}

/** Agreements that pay a wage or fixed amount for a month that is still to come. */
export function agreementsThatPay(
  store: Store,
  caller: Caller,
  { first, last, ...window }: Window & { first: string; last: string },
): Promise<OfHolder[]> {
  const query = agreements(store, caller)
    .where('agreement.paysMonthly', '=', 1)
    .where('agreement.start', '<=', last)
    .where((eb) => eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>=', first)]));
  return filled(window, (after, count) => query.where('agreement.id', '>', after).limit(count).execute(), paysByMonth);
}

function agreements({ db }: Store, caller: Caller) {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId', workOfThosePaying.as('work')])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', declarableStatuses)
    .orderBy('agreement.id');
}

/** So many that fit, or all there are: work arrangements are sealed, and the database cannot choose by what they say. */
async function filled(
  { after, count }: Window,
  read: (after: number, count: number) => Promise<Found[]>,
  fits: (one: Found) => boolean,
): Promise<OfHolder[]> {
  const found: OfHolder[] = [];
  let last = after;
  for (;;) {
    const rows = await read(last, count);
    for (const row of rows.filter(fits)) found.push({ id: row.id, budgetHolderId: row.budgetHolderId });
    const end = rows.at(-1);
    if (end === undefined || rows.length < count || found.length >= count) return found.slice(0, count);
    last = end.id;
  }
}
