import type { Role } from '../../../../domain/words.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
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

/** Who signed a version, by agreement and version as `12 2`. */
export async function signersOfAll(store: Store, agreementIds: readonly number[]): Promise<Map<string, Role[]>> {
  const rows = await store.db
    .selectFrom('agreementSignature')
    .select(['agreementId', 'version', 'role'])
    .where(isOneOf(store, 'agreementSignature.agreementId', agreementIds))
    .execute();
  const byVersion = Map.groupBy(rows, ({ agreementId, version }) => `${agreementId} ${version}`);
  return new Map([...byVersion].map(([key, of]) => [key, of.map(({ role }) => role)]));
}

export async function addSignatures(store: Store, signatures: readonly Row<'agreementSignature'>[]): Promise<void> {
  await insertRows(
    store,
    'agreementSignature',
    signatures.map((one) => covered(store, one)),
  );
}

export async function addSignature(store: Store, signature: Row<'agreementSignature'>): Promise<void> {
  await store.db.insertInto('agreementSignature').values(covered(store, signature)).execute();
}

function covered({ cover }: Store, { name, ...signature }: Row<'agreementSignature'>): NewRow<'agreementSignature'> {
  return { ...signature, name: cover(name) };
}

/** The events still tell that there was a signature and when it became void. */
export async function voidSignatures(store: Store, agreementId: number, version: number): Promise<void> {
  await store.db
    .deleteFrom('agreementSignature')
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .execute();
}
