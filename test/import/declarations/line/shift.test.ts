import { expect, test } from 'vitest';
import { elapsedMinutes } from '../../../../src/domain/values/clock.ts';
import { minutesByMonth, type Shift } from '../../../../src/import/declarations/line/shift.ts';
import { fc, test as property } from '../../support/property.ts';

function shift(start: number, end: number, pause: number, date = '2026-07-01'): Shift {
  const times = { start: { minutes: start }, end: { minutes: end } };
  return { ...times, pause, present: Number(elapsedMinutes(date, times.start, times.end)) };
}

function at(hours: number, minutes = 0): number {
  return hours * 60 + minutes;
}

test.each([
  ['within a day', at(8, 30), at(17), 30, '2026-10-13', { here: 480, next: 0 }],
  ['past midnight counts on the day it began', at(22), at(6), 0, '2026-10-30', { here: 480, next: 0 }],
  ['past the end of the month is cut at midnight', at(22), at(6), 0, '2026-10-31', { here: 120, next: 360 }],
  ['that ends at the end of the month is not cut', at(22), 0, 0, '2026-10-31', { here: 120, next: 0 }],
  ['past the end of February in a leap year', at(23), at(1), 0, '2028-02-29', { here: 60, next: 60 }],
  ['on the 28th of that February', at(23), at(1), 0, '2028-02-28', { here: 120, next: 0 }],
  ['past the end of the year', at(23), at(1), 0, '2026-12-31', { here: 60, next: 60 }],
  ['has its break in the longer part', at(22), at(6), 30, '2026-10-31', { here: 120, next: 330 }],
  ['has its break in the first part when that is as long', at(23), at(1), 30, '2026-10-31', { here: 30, next: 60 }],
  ['with a break that fits in neither part', at(22), at(2), 120, '2026-10-31', undefined],
  ['with a negative break', at(8), at(9), -15, '2026-10-13', undefined],
  ['on an unknown day is not cut', at(22), at(6), 0, undefined, { here: 480, next: 0 }],
])('a shift %s', (_, start, end, pause, date, expected) => {
  expect(minutesByMonth(shift(start, end, pause, date), date)).toEqual(expected);
});

const clock = fc.integer({ min: 0, max: 1439 });

property.prop([clock, clock, fc.integer({ min: 0, max: 120 }), fc.constantFrom('2026-10-13', '2026-10-31')])(
  'no minute is lost or counted twice where a shift is cut',
  (start, end, pause, date) => {
    fc.pre(start !== end);
    const minutes = minutesByMonth(shift(start, end, pause, date), date);
    const present = (end - start + 1440) % 1440;
    if (minutes !== undefined) expect(minutes.here + minutes.next).toBe(present - pause);
    // It is as long as the longer part.
    else expect(pause * 2).toBeGreaterThanOrEqual(present);
  },
);
