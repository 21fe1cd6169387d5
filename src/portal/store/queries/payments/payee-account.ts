import { expressionBuilder, type Expression, type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Tables } from '../../schema.ts';

/** The sealed number of the account that a provider's money goes to on a day, as the provider or the office settled it. */
export function settledOn(careProviderId: Expression<number | null>, date: IsoDate): RawBuilder<string | null> {
  const settled = expressionBuilder<Tables>()
    .selectFrom('settledAccount')
    .select('settledAccount.ibanSealed')
    .where('settledAccount.careProviderId', '=', careProviderId)
    .where('settledAccount.withdrawnAt', 'is', null)
    .where('settledAccount.paysFrom', '<=', date)
    .orderBy('settledAccount.id', 'desc')
    .limit(1);
  return sql<string | null>`(${settled})`;
}

interface Between {
  careProviderId: Expression<number | null>;
  budgetHolderId: Expression<number>;
}

/**
 * The sealed number of the account that a holder's money goes to on a day. For a provider it is what is settled, and
 * before that what this holder proposed; what another holder proposed is good for nobody else's money. For no provider
 * it is the account of the holder's own.
 */
export function payeeAccountOn({ careProviderId, budgetHolderId }: Between, date: IsoDate): RawBuilder<string | null> {
  const proposed = expressionBuilder<Tables>()
    .selectFrom('proposedAccount')
    .select('proposedAccount.ibanSealed')
    .where('proposedAccount.careProviderId', '=', careProviderId)
    .where('proposedAccount.budgetHolderId', '=', budgetHolderId);
  const own = expressionBuilder<Tables>()
    .selectFrom('holderAccount')
    .select('holderAccount.ibanSealed')
    .where('holderAccount.budgetHolderId', '=', budgetHolderId);
  return sql<string | null>`case when ${careProviderId} is null then (${own})
    else coalesce(${settledOn(careProviderId, date)}, (${proposed})) end`;
}

/** The sealed number of the account that a payment goes to on a day. */
export function accountOfPayment(date: IsoDate) {
  const eb = expressionBuilder<Tables, 'payment'>();
  return payeeAccountOn(
    { careProviderId: eb.ref('payment.careProviderId'), budgetHolderId: eb.ref('payment.budgetHolderId') },
    date,
  );
}

/** No account is known that a payment can go to; one that is netted whole needs none. */
export function lacksAccount(date: IsoDate) {
  const eb = expressionBuilder<Tables, 'payment'>();
  return eb.and([
    eb('payment.amountCents', '>', eb.ref('payment.nettedCents')),
    eb(accountOfPayment(date), 'is', null),
  ]);
}
