import { randomBytes } from 'node:crypto';
import { lock } from '../locks.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import { KEY_BYTES } from '../open/key-fault.ts';
import { type DataKeys, firstKeys } from '../secrets.ts';
import type { Store } from '../store.ts';
import { beginLook, noteColumns } from './progress.ts';
import type { Wrapper } from './wrap.ts';

/** The database as its rows stand there. */
export type Rows = Pick<Store, 'rows' | 'engine'>;

/** Undefined for those of another key of the store, `none` where there are none yet. */
export type DataKeysRead = DataKeys | 'none' | undefined;

const FIRST_SEAL = 1;
/** Of the data keys that seal, none will ever have this number. */
const HASH_ID = 1_000_000_000;

/**
 * The data keys of a database, opened with the key of the store. Undefined when that is another key than the one that
 * wrapped them, and `none` when there are none yet, as in a database of before they were.
 */
export async function readKeys(store: Rows, wrapper: Wrapper): Promise<DataKeysRead> {
  const kept = await store.rows.selectFrom('dataKey').selectAll().orderBy('id').execute();
  if (kept.length === 0) return 'none';
  const wraps = await store.rows.selectFrom('dataKeyWrap').selectAll().where('wrappedBy', '=', wrapper.name).execute();
  const wrapped = new Map(wraps.map((row) => [row.dataKeyId, row.wrapped]));
  const seals = new Map<number, Uint8Array>();
  let hash: Uint8Array | undefined;
  let current: number | undefined;
  for (const { id, purpose, usedFrom } of kept) {
    const found = wrapped.get(id);
    if (found === undefined) return undefined;
    const key = unwrapped(wrapper, found, { id, purpose });
    if (key === undefined) return undefined;
    if (purpose === 'hash') hash = key;
    else seals.set(id, key);
    if (purpose === 'seal' && usedFrom !== null) current = id;
  }
  return hash === undefined || current === undefined ? undefined : { seals, current, hash };
}

/** The number of the data key that seals what is new, for whoever has taken it up. */
export async function keyInUse({ rows }: Rows): Promise<number> {
  const { id } = await rows
    .selectFrom('dataKey')
    .select('id')
    .where('purpose', '=', 'seal')
    .where('usedFrom', 'is not', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return id;
}

/** The same of a database that may have been made before there were data keys. */
export async function readKeysOfAnyAge(store: Rows, wrapper: Wrapper): Promise<DataKeysRead> {
  const hasKeys = (await existingColumns({ db: store.rows, engine: store.engine })).has('dataKey');
  return hasKeys ? readKeys(store, wrapper) : 'none';
}

function unwrapped(wrapper: Wrapper, wrapped: string, of: { id: number; purpose: string }): Uint8Array | undefined {
  try {
    return wrapper.unwrap(wrapped, of);
  } catch {
    return undefined;
  }
}

interface First {
  key: Uint8Array;
  wrapper: Wrapper;
  /** True for a database in which the key of the store itself has sealed already. */
  isOlder: boolean;
}

/** Makes the first data keys, unless another process was faster; those of an older database are what it has sealed with. */
export async function makeFirstKeys(store: Store, { key, wrapper, isOlder }: First): Promise<void> {
  await store.transaction(async (inside) => {
    await lock(inside, 'data keys');
    if ((await inside.rows.selectFrom('dataKey').select('id').limit(1).execute()).length > 0) return;
    const derived = firstKeys(key);
    const seal = isOlder ? [...derived.seals][0] : ([FIRST_SEAL, randomBytes(KEY_BYTES)] as const);
    if (seal === undefined) return;
    const now = Date.now();
    await addKey(inside, wrapper, { id: seal[0], purpose: 'seal', key: seal[1], madeAt: now, usedFrom: now });
    const hash = isOlder ? derived.hash : randomBytes(KEY_BYTES);
    if (!isOlder) {
      await beginLook(inside, FIRST_SEAL, now);
      await noteColumns(inside);
    }
    await addKey(inside, wrapper, { id: HASH_ID, purpose: 'hash', key: hash, madeAt: now, usedFrom: now });
  });
}

export interface NewKey {
  id: number;
  purpose: 'seal' | 'hash';
  key: Uint8Array;
  madeAt: number;
  usedFrom: number | null;
}

export async function addKey({ rows }: Rows, wrapper: Wrapper, { key, ...of }: NewKey): Promise<void> {
  await rows
    .insertInto('dataKey')
    .values({ ...of, emptySince: null })
    .execute();
  await rows
    .insertInto('dataKeyWrap')
    .values({ dataKeyId: of.id, wrappedBy: wrapper.name, wrapped: wrapper.wrap(key, of) })
    .execute();
}
