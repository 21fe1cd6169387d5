import { describe, expect, test } from 'vitest';
import { Pace } from '../../../src/import/send/pace.ts';

const never = new AbortController().signal;

/** A pace on a clock that is counted, and what went at which moment. */
function counted(perSecond: number | undefined) {
  let now = 0;
  const went: { at: number; items: number }[] = [];
  const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void (now += milliseconds));
  const pace = new Pace(perSecond, { now: () => now, sleep });
  return {
    went,
    pass: (milliseconds: number) => (now += milliseconds),
    async go(...sizes: number[]): Promise<number[]> {
      for (const items of sizes) {
        await pace.turn(items, never);
        went.push({ at: now, items });
      }
      return went.map(({ at }) => at);
    },
  };
}

/** The most items that went within one second, whichever second that is. */
function mostInASecond(went: readonly { at: number; items: number }[]): number {
  const from = (start: number): number =>
    went.filter(({ at }) => at >= start && at < start + 1000).reduce((sum, { items }) => sum + items, 0);
  return Math.max(...went.map(({ at }) => from(at)));
}

describe('of so many items in a second', () => {
  test.each([
    ['whole requests', 10, [10, 10, 10], [0, 1000, 2000]],
    ['single items', 4, [1, 1, 1, 1, 1], [0, 250, 500, 750, 1000]],
    ['a full request after nearly a full one', 10, [9, 10, 1], [0, 1000, 2000]],
    ['requests that do not fill a second together', 10, [5, 6, 5], [0, 1000, 2000]],
    ['one item after another', 1, [1, 1, 1], [0, 1000, 2000]],
  ])('never more go: %s', async (_, perSecond, sizes, moments) => {
    const paced = counted(perSecond);
    expect(await paced.go(...sizes)).toEqual(moments);
    expect(mostInASecond(paced.went)).toBeLessThanOrEqual(perSecond);
  });

  test.each([1, 2, 3])('never more go in requests of any size, also after a rest (%#)', async (step) => {
    const paced = counted(7);
    for (let at = 0; at < 60; at += 1) {
      paced.pass(at % 5 === 0 ? 1700 : 40 * step);
      await paced.go(((at * step * 5) % 7) + 1);
    }
    expect(mostInASecond(paced.went)).toBeLessThanOrEqual(7);
  });

  test('a request that was made when more were allowed waits until nothing else goes, and is paid for after', async () => {
    expect(await counted(10).go(3, 50, 1)).toEqual([0, 1000, 6000]);
  });

  test('a request holds no more', () => {
    expect([new Pace(10).mostOf(100), new Pace(1000).mostOf(100), new Pace(undefined).mostOf(100)]).toEqual([
      10, 100, 100,
    ]);
  });
});

test('without a bound nothing waits', async () => {
  expect(await counted(undefined).go(500, 500, 500)).toEqual([0, 0, 0]);
});

test('what waits goes on at once when it is stopped', async () => {
  const pace = new Pace(1);
  const stop = new AbortController();
  await pace.turn(1, stop.signal);
  let went = false;
  const waiting = pace.turn(1, stop.signal).then(() => (went = true));
  await new Promise(setImmediate);
  expect(went).toBe(false);
  stop.abort();
  await waiting;
  expect(went).toBe(true);
});
