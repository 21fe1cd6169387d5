import { expect, test } from 'vitest';
import { clockOffsets, elapsedMinutes, longestFrom, type ClockTime } from '../../../src/domain/values/clock.ts';
import { addDays } from '../../../src/domain/values/date.ts';

function at(text: string): ClockTime {
  const [, hours, minutes, offset] = /^(\d\d):(\d\d)(?:\+0(\d):00)?$/.exec(text) ?? [];
  return { minutes: Number(hours) * 60 + Number(minutes), ...(offset && { offset: Number(offset) * 60 }) };
}

test.each([
  ['2026-10-24', '23:00', '07:00', 540],
  ['2026-10-23', '23:00', '07:00', 480],
  ['2026-10-25', '00:00', '08:00', 540],
  ['2026-10-25', '03:00', '07:00', 240],
  ['2026-10-24', '22:00', '01:59', 239],
  ['2026-10-25', '00:00', '24:00', 1500],
  ['2027-03-27', '23:00', '07:00', 420],
  ['2027-03-28', '01:00', '04:00', 120],
  ['2027-03-27', '22:00', '02:00', 240],
  ['2027-03-27', '22:00', '03:00', 240],
  ['2027-03-28', '00:00', '24:00', 1380],
  ['2027-10-30', '23:00', '07:00', 540],
  ['2030-03-30', '23:00', '07:00', 420],
  ['2026-07-01', '22:00', '06:00', 480],
  ['2026-12-31', '22:00', '06:00', 480],
  ['2026-10-24', '22:00', '02:30+02:00', 270],
  ['2026-10-24', '22:00', '02:30+01:00', 330],
  ['2026-10-25', '02:30+02:00', '02:15+01:00', 45],
  ['2026-10-01', '09:00+02:00', '17:00+02:00', 480],
])('on %s from %s to %s is %d minutes', (date, start, end, minutes) => {
  expect(elapsedMinutes(date, at(start), at(end))).toBe(minutes);
});

test.each([
  ['2026-10-24', '22:00', '02:30', 'end', 'twice'],
  ['2026-10-24', '22:00', '02:00', 'end', 'twice'],
  ['2026-10-25', '02:00', '08:00', 'start', 'twice'],
  ['2027-03-28', '02:30', '08:00', 'start', 'skipped'],
  ['2027-03-27', '22:00', '02:30', 'end', 'skipped'],
  ['2026-10-01', '09:00+01:00', '17:00', 'start', 'offset'],
  ['2026-12-01', '09:00', '17:00+02:00', 'end', 'offset'],
])('on %s from %s to %s the %s is %s', (date, start, end, side, fault) => {
  expect(elapsedMinutes(date, at(start), at(end))).toEqual({ at: side, fault });
});

test('the clock is as far ahead of UTC as the tables of the system say, on every day of thirty years', () => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });
  for (let date = '2020-01-01'; date < '2050-01-01'; date = addDays(date, 1)) {
    const noon = Date.parse(`${date}T11:00:00Z`);
    const name = format.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value;
    expect([date, clockOffsets(date, 720)]).toEqual([date, [name === 'GMT+02:00' ? 120 : 60]]);
  }
});

test.each([
  ['2026-10-24', 1500],
  ['2026-10-25', 1500],
  ['2026-10-26', 1440],
  ['2027-03-28', 1440],
])('a shift from %s may last %d minutes', (date, minutes) => {
  expect(longestFrom(date)).toBe(minutes);
});
