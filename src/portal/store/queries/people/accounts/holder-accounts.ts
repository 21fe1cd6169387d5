import type { Role } from '../../../../../domain/words.ts';
import type { Store } from '../../../store.ts';

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
  const account = { ibanSealed: await sealedAlike(store, budgetHolderId, iban), ...by };
  await store.db
    .insertInto('holderAccount')
    .values({ budgetHolderId, ...account })
    .onConflict((conflict) => conflict.column('budgetHolderId').doUpdateSet(account))
    .execute();
}

/**
 * Seals a number as it was sealed before: a payment that came back goes to another account than it came from, and that
 * is told by what is sealed.
 */
async function sealedAlike(store: Store, budgetHolderId: number, iban: string): Promise<string> {
  const returned = await store.db
    .selectFrom('payment')
    .select('returnedIbanSealed as sealed')
    .distinct()
    .where('budgetHolderId', '=', budgetHolderId)
    .where('careProviderId', 'is', null)
    .where('returnedIbanSealed', 'is not', null)
    .execute();
  const same = returned.find(({ sealed }) => sealed !== null && store.unseal(sealed) === iban);
  return same?.sealed ?? store.seal(iban);
}
