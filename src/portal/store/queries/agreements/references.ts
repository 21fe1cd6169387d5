import type { AgreementStatus } from '../../../../domain/words.ts';
import { insertNewRows } from '../../rows/insert-rows.ts';
import { rowsOf } from '../../rows/rows-of.ts';
import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

export interface DraftReferenceKey {
  budgetHolderId: number;
  reference: string;
}
export interface KnownDraft extends Row<'agreementReference'> {
  /** The status of the agreement that the draft has become. */
  status: AgreementStatus;
}

/** Drafts that were made before under these references. */
export function draftsByReference(store: Store, keys: readonly DraftReferenceKey[]): Promise<KnownDraft[]> {
  return store.db
    .selectFrom(rowsOf<DraftReferenceKey>(store, { budgetHolderId: 'number', reference: 'text' }, keys))
    .innerJoin('agreementReference as known', (join) =>
      join.onRef('known.budgetHolderId', '=', 'given.budgetHolderId').onRef('known.reference', '=', 'given.reference'),
    )
    .innerJoin('agreement', 'agreement.id', 'known.agreementId')
    .select(['known.budgetHolderId', 'known.reference', 'known.contentHash', 'known.agreementId', 'agreement.status'])
    .execute();
}

function compareKeys(one: DraftReferenceKey, other: DraftReferenceKey): number {
  return one.budgetHolderId - other.budgetHolderId || (one.reference < other.reference ? -1 : 1);
}

/**
 * Takes references for agreements that are about to be made; answers the numbers of those that got theirs. They are
 * taken in order, so that two batches with the same ones never wait for each other.
 */
export async function takeReferences(
  store: Store,
  references: readonly NewRow<'agreementReference'>[],
): Promise<Set<number>> {
  return new Set(await insertNewRows(store, 'agreementReference', references.toSorted(compareKeys), 'agreementId'));
}

/** From now on the reference stands for the present content of the draft. */
export async function renewReference(store: Store, agreementId: number, contentHash: string): Promise<void> {
  await store.db
    .updateTable('agreementReference')
    .set({ contentHash })
    .where('agreementId', '=', agreementId)
    .execute();
}

/** A draft that was thrown away makes room for the next under its reference. */
export async function freeReference(store: Store, agreementId: number): Promise<void> {
  await store.db.deleteFrom('agreementReference').where('agreementId', '=', agreementId).execute();
}
