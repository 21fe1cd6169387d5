import type { Role } from '../../../../domain/words.ts';
import type { Store } from '../../store.ts';

export interface HolderAccountRecord {
  iban: string;
  settledBy: Role;
  settledAt: number;
}

/** The account of the holder's own; undefined until it is settled. */
export async function findHolderAccount(
  store: Store,
  budgetHolderId: number,
): Promise<HolderAccountRecord | undefined> {
  const row = await store.db
    .selectFrom('holderAccount')
    .selectAll()
    .where('budgetHolderId', '=', budgetHolderId)
    .executeTakeFirst();
  return row && { iban: store.unseal(row.ibanSealed), settledBy: row.settledBy, settledAt: row.settledAt };
}

export async function settleHolderAccount(
  store: Store,
  budgetHolderId: number,
  { iban, ...by }: HolderAccountRecord,
): Promise<void> {
  const account = { ibanSealed: store.seal(iban), ...by };
  await store.db
    .insertInto('holderAccount')
    .values({ budgetHolderId, ...account })
    .onConflict((conflict) => conflict.column('budgetHolderId').doUpdateSet(account))
    .execute();
}
