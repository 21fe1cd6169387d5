import { sql, type SqlBool } from 'kysely';
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

/** The terms that it shows have a wage or fixed amount for each month, which nobody declares. */
const paysByMonth = sql<SqlBool>`(agreement.pays_monthly = 1 and agreement.work_arrangements_json like '%"monthlyAmountCents":%')`;

/** Agreements of which a month is still to be declared, by number, from the one after `after`. */
export function agreementsToDeclare(
  { db }: Store,
  caller: Caller,
  { month, after, count }: { month: Month; after: number; count: number },
): Promise<OfHolder[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId'])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', declarableStatuses)
    .where(isOpenIn(month))
    .where((eb) => eb.not(paysByMonth))
    .where('agreement.id', '>', after)
    .orderBy('agreement.id')
    .limit(count)
    .execute();
}

/** Agreements that pay a wage or fixed amount for a month that is still to come. */
export function agreementsThatPay(
  { db }: Store,
  caller: Caller,
  { first, last, after, count }: { first: string; last: string; after: number; count: number },
): Promise<OfHolder[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId'])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', declarableStatuses)
    .where(paysByMonth)
    .where('agreement.start', '<=', last)
    .where((eb) => eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>=', first)]))
    .where('agreement.id', '>', after)
    .orderBy('agreement.id')
    .limit(count)
    .execute();
}
