import { describe, expect, test } from 'vitest';
import { AdaptiveConcurrency } from '../../../src/import/send/adaptive-concurrency.ts';

/** A pace with a clock of its own, and rounds of as many requests as it allows, each of 100 items. */
function paced(concurrency: number) {
  let now = 0;
  const pace = new AdaptiveConcurrency({ concurrency }, () => now);
  const round = async (milliseconds: (atOnce: number) => number): Promise<void> => {
    const wait = milliseconds(pace.limit);
    const going: (() => void)[] = [];
    const all = Array.from({ length: pace.limit }, () =>
      pace.measure(100, () => new Promise<void>((resolve) => going.push(resolve))),
    );
    now += wait;
    for (const done of going) done();
    await Promise.all(all);
  };
  const rounds = async (count: number, milliseconds: (atOnce: number) => number): Promise<number> => {
    for (let turn = 0; turn < count; turn += 1) await round(milliseconds);
    return pace.limit;
  };
  return { pace, rounds };
}

describe('the number of requests at the same time', () => {
  test('grows up to its bound for as long as more are answered in a second', async () => {
    expect(await paced(8).rounds(100, () => 10)).toBe(8);
  });

  test('stays where it is when the portal answers no more in a second', async () => {
    expect(await paced(8).rounds(100, (atOnce) => 10 * atOnce)).toBeLessThan(4);
  });

  test('halves when the portal becomes much slower, and comes back when that is over', async () => {
    const { rounds } = paced(8);
    await rounds(100, () => 10);
    expect(await rounds(1, () => 400)).toBe(4);
    expect(await rounds(100, () => 10)).toBe(8);
  });

  test('does not stay low because the first answers came at once', async () => {
    const { rounds } = paced(8);
    await rounds(20, () => 1);
    expect(await rounds(200, () => 20)).toBe(8);
  });

  test('is never more than was asked', async () => {
    expect(await paced(1).rounds(50, () => 10)).toBe(1);
  });
});
