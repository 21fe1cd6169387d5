import type { KeyRing } from '../secrets.ts';
import { keyInUse, readKeys, type Rows } from './data-keys.ts';
import type { Wrapper } from './wrap.ts';

/** So often a process looks whether there is another data key. */
export const REFRESH_MILLISECONDS = 5_000;

export interface KeptKeys {
  /** Looks now, and says whether the database answered. */
  readonly refresh: () => Promise<boolean>;
  readonly stop: () => void;
}

/**
 * Takes up data keys that another process makes while this one runs. When the database does not answer, the ring stays as
 * it is: nobody can write to that database either.
 */
export function keepKeys(store: Rows, ring: KeyRing, wrapper: Wrapper, milliseconds: number): KeptKeys {
  let going: Promise<boolean> | undefined;
  const look = async (): Promise<boolean> => {
    try {
      const found = await readKeys(store, wrapper);
      if (typeof found === 'object') ring.take(found);
      else await stayBehind(store, ring);
      return true;
    } catch {
      return false;
    } finally {
      going = undefined;
    }
  };
  const refresh = (): Promise<boolean> => (going ??= look());
  const timer = setInterval(() => void refresh(), milliseconds).unref();
  return { refresh, stop: () => clearInterval(timer) };
}

/**
 * Once another key of the store has taken over, this process goes on with the data keys that it has, as long as one of
 * them is in use. What it sealed with an older one would be lost when that is removed.
 */
async function stayBehind(store: Rows, ring: KeyRing): Promise<void> {
  const inUse = await keyInUse(store);
  if (inUse !== ring.current) ring.sealNoMore(inUse);
}
