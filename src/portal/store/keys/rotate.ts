import { randomBytes } from 'node:crypto';
import { lock } from '../locks.ts';
import { KEY_BYTES } from '../open/key-fault.ts';
import type { Store } from '../store.ts';
import { addKey } from './data-keys.ts';
import type { Wrapper } from './wrap.ts';

/** Every process looks for a new data key more often than this, so that all of them can open what it seals. */
export const TAKEN_UP_MILLISECONDS = 20_000;

/** Makes a new data key, which seals nothing yet, unless there is one already; the number of it. */
export function makeNextKey(store: Store, wrapper: Wrapper, now: number): Promise<number> {
  return store.transaction(async (inside) => {
    await lock(inside, 'data keys');
    const keys = await inside.rows
      .selectFrom('dataKey')
      .select(['id', 'usedFrom'])
      .where('purpose', '=', 'seal')
      .orderBy('id', 'desc')
      .execute();
    const waiting = keys.find(({ usedFrom }) => usedFrom === null);
    if (waiting !== undefined) return waiting.id;
    const id = (keys[0]?.id ?? 0) + 1;
    await addKey(inside, wrapper, { id, purpose: 'seal', key: randomBytes(KEY_BYTES), madeAt: now, usedFrom: null });
    return id;
  });
}

/** From now on new values are sealed with a data key that every process has had the time to take up. */
export async function useNextKey({ rows }: Store, now: number, takenUp = TAKEN_UP_MILLISECONDS): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('dataKey')
    .set({ usedFrom: now })
    .where('purpose', '=', 'seal')
    .where('usedFrom', 'is', null)
    .where('madeAt', '<=', now - takenUp)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** True while the data keys are wrapped by two keys of the store. */
export async function isStoreKeyChanging({ rows }: Store, { name }: Wrapper): Promise<boolean> {
  const other = await rows
    .selectFrom('dataKeyWrap')
    .select('wrappedBy')
    .where('wrappedBy', '!=', name)
    .limit(1)
    .execute();
  return other.length > 0;
}

/** Wraps every data key with another key of the store as well: processes go on with either of the two. */
export function addStoreKey(store: Store, from: Wrapper, to: Wrapper): Promise<void> {
  return store.transaction(async (inside) => {
    await lock(inside, 'data keys');
    const keys = await inside.rows
      .selectFrom('dataKey')
      .innerJoin('dataKeyWrap', 'dataKeyWrap.dataKeyId', 'dataKey.id')
      .select(['dataKey.id', 'dataKey.purpose', 'dataKeyWrap.wrapped'])
      .where('dataKeyWrap.wrappedBy', '=', from.name)
      .execute();
    await inside.rows
      .insertInto('dataKeyWrap')
      .values(
        keys.map(({ wrapped, ...of }) => ({
          dataKeyId: of.id,
          wrappedBy: to.name,
          wrapped: to.wrap(from.unwrap(wrapped, of), of),
        })),
      )
      .onConflict((conflict) => conflict.columns(['dataKeyId', 'wrappedBy']).doNothing())
      .execute();
  });
}

/** Takes away what other keys of the store than this one have wrapped: they open nothing any more. */
export async function forgetOtherStoreKeys({ rows }: Store, { name }: Wrapper): Promise<number> {
  const { numDeletedRows } = await rows.deleteFrom('dataKeyWrap').where('wrappedBy', '!=', name).executeTakeFirst();
  return Number(numDeletedRows);
}
