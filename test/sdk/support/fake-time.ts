import type { Time } from '../../../src/index.ts';

export interface FakeTime extends Time {
  /** What was slept, in milliseconds. */
  slept: number[];
}

/** Time that passes only by sleeping, at once; chance that is always the same. */
export function fakeTime({ now = Date.parse('2026-11-02T09:00:00Z'), random = 0.5 } = {}): FakeTime {
  const time: FakeTime = {
    slept: [],
    now: () => now,
    random: () => random,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      time.slept.push(milliseconds);
      now += milliseconds;
    },
  };
  return time;
}
