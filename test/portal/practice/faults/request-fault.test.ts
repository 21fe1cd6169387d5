import { describe, expect, test } from 'vitest';
import { type RequestFault, drawFaults } from '../../../../src/portal/practice/faults/request-fault.ts';
import { percentThatFails, faultsFrom, type WantedFaults } from '../../../../src/portal/practice/faults/faults.ts';
import { randomFrom } from '../../../../src/portal/practice/faults/random.ts';

function fatesOf(wanted: WantedFaults, count: number): RequestFault[] {
  const next = drawFaults(faultsFrom(wanted), randomFrom(7));
  return Array.from({ length: count }, next);
}

const many = 100_000;

function share(fates: readonly RequestFault[], is: (fate: RequestFault) => boolean): number {
  return (fates.filter(is).length / many) * 100;
}

describe('the fate of a request', () => {
  test('is to be answered at once when nothing is wanted', () => {
    expect(fatesOf({}, 3)).toEqual(
      Array.from({ length: 3 }, () => ({ end: 'answered', pauseMilliseconds: 0, crash: undefined })),
    );
  });

  test('comes as often as was asked, also when several are asked', () => {
    const fates = fatesOf(
      { drop: 1, dropAfterCommit: 2, status: { 429: 5, 503: 0.5 }, slow: { milliseconds: 20, percent: 10 } },
      many,
    );
    for (const [end, percent] of [
      ['dropped', 1],
      ['dropped-after-commit', 2],
      [429, 5],
      [503, 0.5],
    ] as const) {
      // Four standard deviations.
      const margin = 4 * Math.sqrt((percent * (100 - percent)) / many);
      expect(Math.abs(share(fates, (fate) => fate.end === end) - percent)).toBeLessThan(margin);
    }
    expect(Math.abs(share(fates, ({ pauseMilliseconds }) => pauseMilliseconds === 20) - 10)).toBeLessThan(0.4);
  });

  test('of all requests is what was asked of all', () => {
    expect(fatesOf({ drop: 100 }, 500).every(({ end }) => end === 'dropped')).toBe(true);
    expect(fatesOf({ slow: { milliseconds: 5 } }, 500).every(({ pauseMilliseconds }) => pauseMilliseconds === 5)).toBe(
      true,
    );
  });

  test('depends on nothing but the seed and its place', () => {
    const wanted: WantedFaults = { drop: 30, status: { 429: 30 } };
    expect(fatesOf(wanted, 200)).toEqual(fatesOf(wanted, 200));
    const ends = fatesOf({ ...wanted, slow: { milliseconds: 9, percent: 50 } }, 200).map(({ end }) => end);
    expect(ends).toEqual(fatesOf(wanted, 200).map(({ end }) => end));
  });

  test('is the end of the process once, before or after the work', () => {
    const crashes = fatesOf({ crashAfter: 3 }, 10).flatMap(({ crash }, index) => (crash ? [index] : []));
    expect(crashes).toEqual([2]);
    const moments = Array.from({ length: 100 }, (_, seed) =>
      drawFaults(faultsFrom({ crashAfter: 1 }), randomFrom(seed))(),
    ).map(({ crash }) => crash);
    expect(new Set(moments)).toEqual(new Set(['before-work', 'before-answer']));
  });
});

test('all ways to end badly count together', () => {
  expect(percentThatFails({ drop: 1, dropAfterCommit: 2, status: { 429: 3, 503: 4 } })).toBe(10);
  expect(percentThatFails({})).toBe(0);
});
