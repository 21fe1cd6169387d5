import type { Store } from '../../store.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { removeBy, removeEvents } from './remove-file.ts';

interface Which {
  changedBefore: number;
  /** Only those of this holder; of every holder when absent. */
  budgetHolderId?: number;
}

/** Drafts that nobody was ever shown, by number. */
export async function draftsBefore(
  { db }: Store,
  { changedBefore, budgetHolderId }: Which,
  count: number,
): Promise<number[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('status', '=', 'draft')
    .where('changedAt', '<', changedBefore)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('agreementVersion').select('version').whereRef('agreementId', '=', 'agreement.id')),
      ),
    )
    .$if(budgetHolderId !== undefined, (query) => query.where('budgetHolderId', '=', budgetHolderId ?? 0))
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

export async function removeDrafts(store: Store, ids: readonly number[]): Promise<void> {
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('agreement', id)),
  );
  await removeBy(store, ['agreementReference', 'consent'], 'agreementId', ids);
  await removeBy(store, ['agreement'], 'id', ids);
}
