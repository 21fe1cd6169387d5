import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { removeBy, removeEvents } from './remove-file.ts';

interface Which {
  changedBefore: number;
  /** Only those of this holder; of every holder when absent. */
  budgetHolderId?: number;
}

/** Drafts that nobody was ever shown. */
function unseenDrafts({ db }: Store) {
  return db
    .selectFrom('agreement')
    .where('status', '=', 'draft')
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('agreementVersion').select('version').whereRef('agreementId', '=', 'agreement.id')),
      ),
    );
}

/** The same that were not touched since a moment, by number. */
export async function draftsBefore(
  store: Store,
  { changedBefore, budgetHolderId }: Which,
  count: number,
): Promise<number[]> {
  const rows = await unseenDrafts(store)
    .select('id')
    .where('changedAt', '<', changedBefore)
    .$if(budgetHolderId !== undefined, (query) => query.where('budgetHolderId', '=', budgetHolderId ?? 0))
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many there are of every holder. */
export async function countDraftsBefore(store: Store, changedBefore: number): Promise<number> {
  const { count } = await unseenDrafts(store)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('changedAt', '<', changedBefore)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Removes these drafts, and answers which: one that was shared meanwhile is nobody's draft any more, and stays. */
export async function removeDrafts(store: Store, found: readonly number[]): Promise<number[]> {
  const ids = await heldDrafts(store, found);
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('agreement', id)),
  );
  await removeBy(store, ['agreementReference', 'consent'], 'agreementId', ids);
  await removeBy(store, ['agreement'], 'id', ids);
  return ids;
}

/** Nobody shares what is still a draft until the transaction ends. SQLite has one writer at a time and needs no lock. */
async function heldDrafts(store: Store, ids: readonly number[]): Promise<number[]> {
  const named = isOneOf(store, 'id', ids);
  if (store.engine === 'postgres')
    await store.db.selectFrom('agreement').select('id').where(named).orderBy('id').forUpdate().execute();
  const rows = await unseenDrafts(store).select('id').where(named).execute();
  return rows.map(({ id }) => id);
}
