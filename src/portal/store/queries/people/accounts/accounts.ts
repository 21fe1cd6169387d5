import type { IsoDate } from '../../../../../domain/values/date.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { anyOf } from '../../visibility/any-of.ts';
import { settledOn } from '../../payments/payee-account.ts';
import { sealAccount } from './seal-account.ts';

/** The accounts that the money for these providers goes to on a day, of those who have settled one, by provider. */
export async function findSettledOn(store: Store, ids: readonly number[], date: IsoDate): Promise<Map<number, string>> {
  const rows = await store.db
    .selectFrom('careProvider')
    .select('careProvider.id')
    .select((eb) => settledOn(eb.ref('careProvider.id'), date).as('ibanSealed'))
    .where(isOneOf(store, 'careProvider.id', ids))
    .execute();
  return new Map(rows.flatMap(({ id, ibanSealed }) => (ibanSealed === null ? [] : [[id, store.unseal(ibanSealed)]])));
}

/** What a holder proposed for a provider; of holders for whom one person acts, whoever of them is first. */
export async function findProposed(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderIds: readonly number[],
): Promise<Map<number, string>> {
  if (budgetHolderIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('proposedAccount')
    .select(['careProviderId', 'ibanSealed'])
    .where('careProviderId', 'in', anyOf(careProviderIds))
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .orderBy('budgetHolderId', 'desc')
    .execute();
  return new Map(rows.map(({ careProviderId, ibanSealed }) => [careProviderId, store.unseal(ibanSealed)]));
}

export interface SettledAccount extends Pick<Row<'settledAccount'>, 'settledBy' | 'settledAt' | 'paysFrom'> {
  iban: string;
}

/** The accounts that were settled and stand, newest first: one in force, and one that is waited for. */
export async function settledAccounts(store: Store, careProviderId: number): Promise<SettledAccount[]> {
  const rows = await store.db
    .selectFrom('settledAccount')
    .select(['ibanSealed', 'settledBy', 'settledAt', 'paysFrom'])
    .where('careProviderId', '=', careProviderId)
    .where('withdrawnAt', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ ibanSealed, ...row }) => ({ ...row, iban: store.unseal(ibanSealed) }));
}

export interface ProposedAccount extends Pick<Row<'proposedAccount'>, 'proposedAt'> {
  holder: { id: number; initials: string; surname: string };
  iban: string;
}

/** What holders with a shared agreement say is the account of this provider, newest first. */
export async function proposedAccounts(
  store: Store,
  careProviderId: number,
  count: number,
): Promise<ProposedAccount[]> {
  const rows = await store.db
    .selectFrom('proposedAccount')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'proposedAccount.budgetHolderId')
    .select(['proposedAccount.ibanSealed', 'proposedAccount.proposedAt'])
    .select(['budgetHolder.id', 'budgetHolder.initials', 'budgetHolder.surname'])
    .where('proposedAccount.careProviderId', '=', careProviderId)
    // Until an agreement is shared, a provider does not know the holder.
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('agreement')
          .select('agreement.id')
          .whereRef('agreement.careProviderId', '=', 'proposedAccount.careProviderId')
          .whereRef('agreement.budgetHolderId', '=', 'proposedAccount.budgetHolderId')
          .where('agreement.status', '!=', 'draft'),
      ),
    )
    .orderBy('proposedAccount.proposedAt', 'desc')
    .orderBy('budgetHolder.id', 'desc')
    .limit(count)
    .execute();
  return rows.map(({ ibanSealed, proposedAt, ...holder }) => ({ holder, proposedAt, iban: store.unseal(ibanSealed) }));
}

/** Holds the provider until the transaction ends, so that of two accounts that are settled at once one is the last. */
export async function lockCareProvider(store: Store, id: number): Promise<void> {
  if (store.engine === 'sqlite') return;
  await store.db.selectFrom('careProvider').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** Takes back what was settled and has not come into force. */
export async function withdrawWaiting(
  store: Store,
  careProviderId: number,
  { today, now }: { today: IsoDate; now: number },
): Promise<void> {
  await store.db
    .updateTable('settledAccount')
    .set({ withdrawnAt: now })
    .where('careProviderId', '=', careProviderId)
    .where('withdrawnAt', 'is', null)
    .where('paysFrom', '>', today)
    .execute();
}

export async function addSettled(
  store: Store,
  careProviderId: number,
  { iban, ...account }: SettledAccount,
): Promise<void> {
  const ibanSealed = await sealAccount(store, careProviderId, iban);
  await store.db
    .insertInto('settledAccount')
    .values({ ...account, careProviderId, ibanSealed, withdrawnAt: null })
    .execute();
}

/** Those of these holders who have shared an agreement with the provider: from then on the account is the provider's own to change. */
export async function holdersWhoShared(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderId: number,
): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('agreement')
    .select('budgetHolderId')
    .where('careProviderId', '=', careProviderId)
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .where('status', '!=', 'draft')
    .execute();
  return new Set(rows.map(({ budgetHolderId }) => budgetHolderId));
}

/** What each of these holders proposed for a provider. */
export async function findProposedBy(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderId: number,
): Promise<Map<number, string>> {
  const rows = await store.db
    .selectFrom('proposedAccount')
    .select(['budgetHolderId', 'ibanSealed'])
    .where('careProviderId', '=', careProviderId)
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .execute();
  return new Map(rows.map(({ budgetHolderId, ibanSealed }) => [budgetHolderId, store.unseal(ibanSealed)]));
}

/** Writes what these holders say is the account of a provider, over what they said before. */
export async function proposeAccount(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderId: number,
  { iban, now }: { iban: string; now: number },
): Promise<void> {
  const ibanSealed = store.seal(iban);
  for (let from = 0; from < budgetHolderIds.length; from += MOST_AT_ONCE) {
    const holders = budgetHolderIds.slice(from, from + MOST_AT_ONCE);
    await store.db
      .insertInto('proposedAccount')
      .values(holders.map((budgetHolderId) => ({ budgetHolderId, careProviderId, ibanSealed, proposedAt: now })))
      .onConflict((conflict) =>
        conflict.columns(['careProviderId', 'budgetHolderId']).doUpdateSet({ ibanSealed, proposedAt: now }),
      )
      .execute();
  }
}

// One statement takes a bounded number of values.
const MOST_AT_ONCE = 1000;

/** Tells whether another holder proposed another account for this provider. */
export async function isProposedOtherwise(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderId: number,
  iban: string,
): Promise<boolean> {
  const rows = await store.db
    .selectFrom('proposedAccount')
    .select('ibanSealed')
    .where('careProviderId', '=', careProviderId)
    .where('budgetHolderId', 'not in', anyOf(budgetHolderIds))
    .limit(MOST_COMPARED)
    .execute();
  return rows.some(({ ibanSealed }) => store.unseal(ibanSealed) !== iban);
}

// One that differs is found among the first, or the others agree with each other.
const MOST_COMPARED = 100;
