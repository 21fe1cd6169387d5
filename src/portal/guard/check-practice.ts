import { isLoopback } from '../../contract/http/loopback.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import { newStartError } from '../start/start-error.ts';
import { addSetting, findSetting } from '../store/queries/settings.ts';
import type { Store } from '../store/store.ts';
import { isObject, wrongSetting } from './found.ts';

// The paths at which every practice portal has its issuer, and names itself. Its files are not loaded here.
const PRACTICE_ISSUER = /\/practice\/issuer\/?$/;
const PRACTICE_AUDIENCE = /\/practice\/?$/;
/** The settings that a practice portal has in its store, and no other portal. */
const PRACTICE_SETTINGS = ['practice.clock', 'practice.issuer', 'practice.authority'];
const MOST_APART_MILLISECONDS = 60_000;

/** Whoever may turn the clock decides which payments are due: a portal in earnest has that of the machine. */
export async function checkClock(clock: unknown): Promise<Clock> {
  if (clock === undefined || clock === systemClock) return systemClock;
  if (!isClock(clock)) throw await wrongSetting('clock', clock, 'clock');
  const now: unknown = clock.now();
  if (typeof now !== 'number' || !Number.isFinite(now)) throw await wrongSetting('clock', clock, 'clock');
  const isTurnable = 'putForward' in clock;
  const isOwnTime = Math.abs(now - systemClock.now()) > MOST_APART_MILLISECONDS;
  if (isTurnable || isOwnTime) throw await newStartError('practice-part', { part: 'clock' });
  return clock;
}

function isClock(clock: unknown): clock is Clock {
  return isObject(clock) && typeof clock['now'] === 'function';
}

/** Anybody may sign in as anybody at the issuer of a practice portal. */
export async function checkIssuer({ issuer, audience, keys }: IdentityOptions): Promise<void> {
  const addresses = [issuer, keys instanceof URL ? keys.pathname.replace(/\/[^/]*$/, '') : ''];
  if (addresses.some((address) => PRACTICE_ISSUER.test(address))) {
    throw await newStartError('practice-part', { part: 'issuer' });
  }
  const isPractice = PRACTICE_AUDIENCE.test(audience) && URL.canParse(audience) && isLoopback(new URL(audience));
  if (isPractice) throw await newStartError('practice-part', { part: 'audience' });
}

const KIND = 'portal-kind';
const IN_EARNEST = 'in-earnest';

/** Refuses a store with invented people, and marks any other, so that no practice portal adds them to it later. */
export async function claimInEarnest(store: Store): Promise<void> {
  for (const setting of PRACTICE_SETTINGS) {
    if ((await findSetting(store, setting)) !== undefined)
      throw await newStartError('practice-part', { part: 'store' });
  }
  await addSetting(store, KIND, IN_EARNEST);
}

/** Invented people do not get into a store that is used in earnest. */
export async function refuseInEarnest(store: Store, place: string): Promise<void> {
  if ((await findSetting(store, KIND)) === IN_EARNEST) throw await newStartError('store-in-earnest', { place });
}
