import type { Store } from '../../store.ts';
import { sealFile, unsealFile } from '../attached-files.ts';

/** Keeps the invoice of a declaration, in the place of the one that it had. */
export async function keepInvoiceFile(
  store: Store,
  { declarationId, content, addedAt }: { declarationId: number; content: Uint8Array; addedAt: number },
): Promise<void> {
  const kept = sealFile(store, content, addedAt);
  await store.db
    .insertInto('invoiceFile')
    .values({ declarationId, ...kept })
    .onConflict((conflict) => conflict.column('declarationId').doUpdateSet(kept))
    .execute();
}

export async function findInvoiceFile(store: Store, declarationId: number): Promise<Uint8Array | undefined> {
  const row = await store.db
    .selectFrom('invoiceFile')
    .select('contentSealed')
    .where('declarationId', '=', declarationId)
    .executeTakeFirst();
  return row && unsealFile(store, row);
}
