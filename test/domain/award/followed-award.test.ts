import { expect, test } from 'vitest';
import { followedAward } from '../../../src/domain/award/followed-award.ts';

const next = { law: 'Wlz', start: '2027-01-01', end: '2027-12-31' } as const;

function award(start: string, end: string, law: 'Wlz' | 'Wmo' = 'Wlz') {
  return { law, start, end };
}

test.each([
  ['the one of the year before', [award('2026-01-01', '2026-12-31')], 0],
  [
    'the last of two that follow on each other',
    [award('2025-01-01', '2025-12-31'), award('2026-01-01', '2026-12-31')],
    1,
  ],
  ['one that is still there when the next begins', [award('2026-01-01', '2027-03-31')], 0],
  ['none with a day between', [award('2026-01-01', '2026-12-30')], -1],
  ['none of another law', [award('2026-01-01', '2026-12-31', 'Wmo')], -1],
  ['none that pays for no day', [award('2026-12-31', '2026-12-30')], -1],
  [
    'none that begins on the same day or later',
    [award('2027-01-01', '2027-06-30'), award('2028-01-01', '2028-12-31')],
    -1,
  ],
])('a new award follows %s', (_, others, expected) => {
  expect(followedAward(next, others)).toEqual(others[expected]);
});
