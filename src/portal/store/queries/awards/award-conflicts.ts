import type { ConflictResolution } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { HolderCount } from '../holder-count.ts';
import { visibleAward } from '../visibility/visible-records.ts';

export type AwardConflict = Omit<Row<'awardConflict'>, 'reasonSealed'> & { reason: string | null };

/** The newest spending conflict of an award, open or resolved. */
export async function newestConflict(store: Store, awardId: number): Promise<AwardConflict | undefined> {
  const row = await store.db
    .selectFrom('awardConflict')
    .selectAll()
    .where('awardId', '=', awardId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { reasonSealed, ...rest } = row;
  return { ...rest, reason: reasonSealed === null ? null : store.unseal(reasonSealed) };
}

export type ConflictFacts = Pick<
  Row<'awardConflict'>,
  'awardId' | 'version' | 'overspentCents' | 'functionOverspentCents' | 'afterEndCents' | 'openedAt'
>;

/** Opens a conflict, and stops declarations on the award with it. */
export async function openConflict(store: Store, facts: ConflictFacts): Promise<void> {
  await store.db.insertInto('awardConflict').values(facts).execute();
  await setStop(store, facts.awardId, 1);
}

/** A later change left the conflict open, with other amounts. */
export async function renewConflict(store: Store, id: number, facts: ConflictFacts): Promise<void> {
  const { openedAt: _, ...changed } = facts;
  await store.db.updateTable('awardConflict').set(changed).where('id', '=', id).execute();
}

export async function closeConflict(
  store: Store,
  { id, awardId }: Pick<AwardConflict, 'id' | 'awardId'>,
  { resolution, reason, now }: { resolution: ConflictResolution; reason: string | null; now: number },
): Promise<void> {
  await store.db
    .updateTable('awardConflict')
    .set({ resolvedAt: now, resolution, reasonSealed: reason === null ? null : store.seal(reason) })
    .where('id', '=', id)
    .execute();
  await setStop(store, awardId, 0);
}

async function setStop(store: Store, awardId: number, declarationStop: 0 | 1): Promise<void> {
  await store.db.updateTable('award').set({ declarationStop }).where('id', '=', awardId).execute();
}

/** Counts the awards that the caller may see on which declarations are stopped. */
export function countStopped({ db }: Store, caller: Caller): Promise<HolderCount[]> {
  return db
    .selectFrom('award')
    .select(['award.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAward(caller))
    .where('declarationStop', '=', 1)
    .groupBy('award.budgetHolderId')
    .execute();
}
