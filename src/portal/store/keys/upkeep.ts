import { setTimeout as wait } from 'node:timers/promises';
import type { KeyState, RotationStep } from '../../../messages/shape/upkeep.ts';
import { newStartError } from '../../start/start-error.ts';
import { placeOf } from '../open/database-place.ts';
import { keyFaultOf } from '../open/key-fault.ts';
import { type OpenStore, openStore, type StoreOptions } from '../open/open-store.ts';
import { inSnapshot } from '../open/snapshot.ts';
import { countValues } from './count-values.ts';
import { REFRESH_MILLISECONDS } from './keep-keys.ts';
import { type ResealOutcome, reseal } from './reseal.ts';
import {
  addStoreKey,
  forgetOtherStoreKeys,
  isStoreKeyChanging,
  makeNextKey,
  TAKEN_UP_MILLISECONDS,
  useNextKey,
} from './rotate.ts';
import { wrapperOf } from './wrap.ts';

export interface ListedKey {
  id: number;
  state: KeyState;
  madeAt: number;
  /** How many values it has sealed. */
  values: number;
}

export interface KeyList {
  keys: ListedKey[];
  /** Values under an older data key than the one in use. */
  left: number;
  /** Values that stand in the clear, as an older version wrote them, and are to be covered. */
  clear: number;
  total: number;
  /** By how many keys of the store the data keys are wrapped: two while one takes the place of the other. */
  storeKeys: number;
}

/** Tells which data keys there are and what stands under each, as it is at one moment. */
export function listKeys(options: StoreOptions): Promise<KeyList> {
  return inSnapshot(options, async (store) => {
    await refuseOlder(store.rows, options.database);
    const { byKey, clear } = await countValues(store);
    const rows = await store.rows
      .selectFrom('dataKey')
      .selectAll()
      .where('purpose', '=', 'seal')
      .orderBy('id')
      .execute();
    const inUse = rows.findLast(({ usedFrom }) => usedFrom !== null)?.id ?? 0;
    const wraps = await store.rows.selectFrom('dataKeyWrap').select('wrappedBy').distinct().execute();
    const keys = rows.map(({ id, madeAt, usedFrom, emptySince }): ListedKey => {
      const state = usedFrom === null ? 'next' : id === inUse ? 'in-use' : emptySince === null ? 'old' : 'empty';
      return { id, state, madeAt, values: byKey.get(id) ?? 0 };
    });
    const total = [...byKey.values()].reduce((sum, count) => sum + count, clear);
    return { keys, clear, total, left: total - clear - (byKey.get(inUse) ?? 0), storeKeys: wraps.length };
  });
}

export interface Rotation {
  tell?: (step: RotationStep) => void;
  mayGoOn?: () => boolean;
  takenUpMilliseconds?: number;
  /** False goes on with what was begun, and begins nothing. */
  isNew?: boolean;
}

/**
 * Makes a new data key, waits until every process has taken it up, and seals everything with it while they run. Stopped
 * at any point it goes on the next time, here or in a portal that runs.
 */
export async function rotateKeys(
  options: StoreOptions,
  { tell = () => {}, mayGoOn = () => true, takenUpMilliseconds = TAKEN_UP_MILLISECONDS, isNew = true }: Rotation = {},
): Promise<ResealOutcome> {
  return withStore(options, async (store) => {
    const wrapper = wrapperOf(options.key);
    if (isNew) {
      if (await isStoreKeyChanging(store, wrapper)) throw await newStartError('store-key-changing', {});
      await makeNextKey(store, wrapper, Date.now());
    }
    const begun = Date.now();
    while (mayGoOn() && (await hasNext(store)) && !(await useNextKey(store, Date.now(), takenUpMilliseconds))) {
      tell({ step: 'taking-up', seconds: Math.round((takenUpMilliseconds - Date.now() + begun) / 1000) });
      await wait(Math.min(takenUpMilliseconds, 250));
    }
    for (;;) {
      await store.refreshKeys();
      const outcome = await reseal(store, {
        now: Date.now,
        mayGoOn: () => {
          tell({ step: 'sealing', dataKeyId: store.currentKey() });
          return mayGoOn();
        },
      });
      if (outcome !== 'key-not-taken-up' || !mayGoOn()) return outcome;
      await wait(REFRESH_MILLISECONDS / 20);
    }
  });
}

/** Lets another key of the store open the data keys too: one process after the other can then be started with it. */
export async function changeStoreKey(options: StoreOptions, key: Uint8Array): Promise<void> {
  const fault = keyFaultOf(key);
  if (fault !== undefined) throw await newStartError('store-key-unusable', { fault, bytes: key.length });
  await withStore(options, (store) => addStoreKey(store, wrapperOf(options.key), wrapperOf(key)));
}

/** Takes the data keys away from every other key of the store than the one that is given; how many it had. */
export function finishStoreKey(options: StoreOptions): Promise<number> {
  return withStore(options, (store) => forgetOtherStoreKeys(store, wrapperOf(options.key)));
}

async function hasNext({ rows }: OpenStore): Promise<boolean> {
  const next = await rows
    .selectFrom('dataKey')
    .select('id')
    .where('purpose', '=', 'seal')
    .where('usedFrom', 'is', null)
    .execute();
  return next.length > 0;
}

/** A command does not bring the tables up to date beneath portals of an older version that run on them. */
async function withStore<Result>(options: StoreOptions, work: (store: OpenStore) => Promise<Result>): Promise<Result> {
  await inSnapshot(options, ({ rows }) => refuseOlder(rows, options.database));
  const store = await openStore({ ...options, mustExist: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function refuseOlder(rows: OpenStore['rows'], database: string): Promise<void> {
  const tables = await rows.introspection.getTables();
  const isKnown = tables.some(({ name }) => name === 'data_key');
  if (!isKnown) throw await newStartError('store-older', { place: placeOf(database) });
}
