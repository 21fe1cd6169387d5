import type { KeyFault } from '../../../messages/shape/start.ts';

export const KEY_BYTES = 32;
// Of 32 random bytes about 30 differ; that fewer than 16 do happens less than once in 10^17 keys.
const FEWEST_DIFFERENT = 16;

/** Says why a key cannot seal anything; undefined when it can. Whoever calls from plain JavaScript may give anything. */
export function keyFaultOf(key: unknown): KeyFault | undefined {
  if (key === undefined || key === null) return 'absent';
  if (!(key instanceof Uint8Array)) return 'no-bytes';
  if (key.length !== KEY_BYTES) return 'length';
  return isGuessable(key) ? 'guessable' : undefined;
}

/** The same byte again and again, a few of them, or bytes that count: nobody who made a key by chance has one of these. */
function isGuessable(key: Uint8Array): boolean {
  const steps = key.subarray(1).map((byte, at) => byte - (key[at] ?? 0));
  return new Set(key).size < FEWEST_DIFFERENT || new Set(steps).size < 4;
}
