import { PAID_TWICE, payeeMends } from '../../../../domain/payment/return-reasons.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { HolderCount } from '../holder-count.ts';
import { visiblePayment } from '../visibility/visible-declarations.ts';
import { accountOfPayment, lacksAccount } from './payee-account.ts';

/** By then every account that somebody has settled is in force. */
const LAST_DAY = '9999-12-31';

export interface Waiting {
  /** They came back from the account that is still the one to pay to. */
  returned: HolderCount[];
  /** They have waited for an account number so long that everybody was told. */
  withoutAccount: HolderCount[];
}

/**
 * Counts the payments that wait for the caller: whoever is paid mends the account, the provider or, of an amount of
 * their own, the holder; the office sees to everything else too.
 */
export async function countWaiting(store: Store, caller: Caller): Promise<Waiting> {
  const { role } = caller;
  if (role === 'assessor') return { returned: [], withoutAccount: [] };
  const count = (column: 'returnedIbanSealed' | 'remindedAt') =>
    store.db
      .selectFrom('payment')
      .select(['payment.budgetHolderId', ({ fn }) => fn.countAll<number>().as('count')])
      .groupBy('payment.budgetHolderId')
      .where(`payment.${column}`, 'is not', null)
      .where('payment.status', '=', 'scheduled')
      .where(visiblePayment(caller));
  const isOffice = role === 'payment-officer';
  const isHolder = !isOffice && role !== 'care-provider';
  const returned = await count('returnedIbanSealed')
    .where((eb) =>
      eb.or([
        eb('payment.returnedIbanSealed', '=', accountOfPayment(LAST_DAY)),
        // The office alone sees to what was booked after all.
        isOffice ? eb('payment.returnReason', '=', PAID_TWICE) : eb.lit(false),
      ]),
    )
    .$if(!isOffice, (query) => query.where('payment.returnReason', 'in', payeeMends))
    .$if(isHolder, (query) => query.where('payment.careProviderId', 'is', null))
    .execute();
  // A provider without an account has the task to settle one anyway.
  const withoutAccount = role === 'care-provider' ? [] : await count('remindedAt').execute();
  return { returned, withoutAccount };
}

/** Payments that were expected before a day, still have no account to go to, and of which nobody was told. */
export function withoutAccountSince(
  store: Store,
  before: IsoDate,
  today: IsoDate,
  count: number,
): Promise<Row<'payment'>[]> {
  return store.db
    .selectFrom('payment')
    .selectAll()
    .where('payment.status', '=', 'scheduled')
    .where('payment.dueDate', '<', before)
    .where('payment.paymentRunId', 'is', null)
    .where('payment.remindedAt', 'is', null)
    .where(lacksAccount(today))
    .orderBy('payment.id')
    .limit(count)
    .execute();
}

export async function markReminded(store: Store, ids: readonly number[], remindedAt: number): Promise<void> {
  await store.db
    .updateTable('payment')
    .set({ remindedAt })
    .where(isOneOf(store, 'payment.id', ids))
    .execute();
}
