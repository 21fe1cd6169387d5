import type { Store } from '../../store.ts';

/** Keeps the invoice of a declaration, in the place of the one that it had. */
export async function keepInvoiceFile(
  store: Store,
  { declarationId, content, addedAt }: { declarationId: number; content: Uint8Array; addedAt: number },
): Promise<void> {
  const kept = {
    byteCount: content.length,
    contentSealed: store.seal(Buffer.from(content).toString('base64')),
    addedAt,
  };
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
  return row && Buffer.from(store.unseal(row.contentSealed), 'base64');
}
