import { expect, test } from 'vitest';
import { firstTargetDay } from '../../../src/domain/payment/target-day.ts';

// Source: European Central Bank, calendar of TARGET closing days.
test.each([
  ['an ordinary Friday', '2026-11-06', '2026-11-06'],
  ['a Saturday', '2026-11-07', '2026-11-09'],
  ['a Sunday', '2026-11-08', '2026-11-09'],
  ['Christmas before a weekend', '2026-12-25', '2026-12-28'],
  ['New Year', '2027-01-01', '2027-01-04'],
  ['Good Friday 2026', '2026-04-03', '2026-04-07'],
  ['Easter Monday 2027', '2027-03-29', '2027-03-30'],
  ['Good Friday 2038, as late as Easter goes', '2038-04-23', '2038-04-27'],
  ['Good Friday 2285, as early as Easter goes', '2285-03-20', '2285-03-24'],
  ['Labour Day', '2026-05-01', '2026-05-04'],
  ["the King's Birthday, on which banks pay", '2026-04-27', '2026-04-27'],
  ['Ascension Day, on which banks pay', '2026-05-14', '2026-05-14'],
])('%s: from %s on the first is %s', (_, from, expected) => {
  expect(firstTargetDay(from)).toBe(expected);
});
