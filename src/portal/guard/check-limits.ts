import { usualTimeouts } from '../http/connection/timeouts.ts';
import { usualLimits } from '../limits/limits.ts';
import type { Wanted } from '../../messages/shape/start.ts';
import { newStartError } from '../start/start-error.ts';
import { isObject, wrongSetting } from './found.ts';

const most: Readonly<Partial<Record<Wanted, number>>> = { count: 10_000_000, seconds: 86_400, milliseconds: 600_000 };

/**
 * Refuses a limit that is not a whole number above zero: with `NaN` or a text nothing would ever be too much, and with
 * zero nobody would get in. A name that is no limit would be passed over, and the usual limit would hold.
 */
export async function checkLimits(limits: unknown): Promise<void> {
  await checkEach('limits', limits, usualLimits, async (place, value, usual) => {
    if (typeof usual === 'number') return checkWhole(place, value, 'count');
    if (!isObject(value)) throw await wrongSetting(place, value, 'object');
    await checkEach(place, value, usual, (name, each) =>
      checkWhole(name, each, name.endsWith('.count') ? 'count' : 'seconds'),
    );
    for (const name of Object.keys(usual))
      if (!Object.hasOwn(value, name)) await checkWhole(`${place}.${name}`, undefined, name as 'count' | 'seconds');
  });
}

/** Refuses a time that is none: the portal would wait for ever, or not at all. */
export function checkTimeouts(timeouts: unknown): Promise<void> {
  return checkEach('timeouts', timeouts, usualTimeouts, (place, value) => checkWhole(place, value, 'milliseconds'));
}

async function checkEach<Usual extends object>(
  place: string,
  given: unknown,
  usual: Usual,
  check: (place: string, value: unknown, usual: Usual[keyof Usual]) => Promise<void>,
): Promise<void> {
  if (given === undefined) return;
  if (!isObject(given)) throw await wrongSetting(place, given, 'object');
  for (const [name, value] of Object.entries(given)) {
    const at = `${place}.${name}`;
    if (!Object.hasOwn(usual, name))
      throw await newStartError('setting-unusable', { place: at, found: 'unknown-name', wanted: 'known-name' });
    await check(at, value, usual[name as keyof Usual]);
  }
}

async function checkWhole(place: string, value: unknown, wanted: 'count' | 'seconds' | 'milliseconds'): Promise<void> {
  const isWhole = Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= (most[wanted] ?? 0);
  if (!isWhole) throw await wrongSetting(place, value, wanted);
}
