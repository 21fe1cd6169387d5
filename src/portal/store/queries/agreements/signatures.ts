import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

export type SignatureRecord = Pick<Row<'agreementSignature'>, 'role' | 'name' | 'signedAt'>;

export function signaturesOf(store: Store, agreementId: number, version: number): Promise<SignatureRecord[]> {
  return store.db
    .selectFrom('agreementSignature')
    .select(['role', 'name', 'signedAt'])
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .orderBy('signedAt')
    .orderBy('role', 'desc')
    .execute();
}

export async function addSignature(store: Store, signature: Row<'agreementSignature'>): Promise<void> {
  await store.db.insertInto('agreementSignature').values(signature).execute();
}

/** The events still tell that there was a signature and when it became void. */
export async function voidSignatures(store: Store, agreementId: number, version: number): Promise<void> {
  await store.db
    .deleteFrom('agreementSignature')
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .execute();
}
