import { isOneOf } from '../../../rows/rows-of.ts';
import type { Store } from '../../../store.ts';

/**
 * Seals the number of a provider's account. A payment that came back goes to another account than it came from, and that
 * is told by what is sealed: where the same number is known already, it is sealed alike everywhere.
 */
export async function sealAccount(store: Store, careProviderId: number, iban: string): Promise<string> {
  const { db } = store;
  const ibanSealed = store.seal(iban);
  const same = (rows: readonly { id: number; sealed: string | null }[]): number[] =>
    rows.filter(({ sealed }) => sealed !== null && store.unseal(sealed) === iban).map(({ id }) => id);

  const returned = await db
    .selectFrom('payment')
    .select(['id', 'returnedIbanSealed as sealed'])
    .where('careProviderId', '=', careProviderId)
    .where('returnedIbanSealed', 'is not', null)
    .execute();
  const back = same(returned);
  if (back.length === 0) return ibanSealed;
  await db
    .updateTable('payment')
    .set({ returnedIbanSealed: ibanSealed })
    .where(isOneOf(store, 'payment.id', back))
    .execute();

  const settled = await db
    .selectFrom('settledAccount')
    .select(['id', 'ibanSealed as sealed'])
    .where('careProviderId', '=', careProviderId)
    .execute();
  await db
    .updateTable('settledAccount')
    .set({ ibanSealed })
    .where(isOneOf(store, 'settledAccount.id', same(settled)))
    .execute();

  const proposed = await db
    .selectFrom('proposedAccount')
    .select(['budgetHolderId as id', 'ibanSealed as sealed'])
    .where('careProviderId', '=', careProviderId)
    .execute();
  await db
    .updateTable('proposedAccount')
    .set({ ibanSealed })
    .where('careProviderId', '=', careProviderId)
    .where(isOneOf(store, 'proposedAccount.budgetHolderId', same(proposed)))
    .execute();
  return ibanSealed;
}
