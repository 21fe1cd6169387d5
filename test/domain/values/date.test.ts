import fc from '../../support/fast-check.ts';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, amsterdamDate, daysBetween, isIsoDate, weekday, weekStart } from '../../../src/domain/index.ts';
import { startOfDay } from '../../../src/domain/values/date.ts';

const anyDate = fc
  .integer({ min: -200_000, max: 300_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }));

describe('isIsoDate', () => {
  test.each(['2026-10-01', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    ['2026-02-30', 'no such day'],
    ['2025-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-04-31', 'no such day'],
    ['2026-00-10', 'no such month'],
    ['2026-13-01', 'no such month'],
    ['2026-01-00', 'no such day'],
    ['2026-1-1', 'too short'],
    ['01-10-2026', 'Dutch order'],
    ['2026/10/01', 'slashes'],
    ['2026x10-01', 'no hyphen'],
    ['2026-10x01', 'no hyphen'],
    ['2026-10-01 ', 'a space'],
    ['2026-10-1x', 'a letter'],
    ['2026-10-01T00:00', 'a time'],
    ['9999-12-31', 'what others write for no end'],
    ['2200-01-01', 'a later year'],
    ['1899-12-31', 'day nought of a spreadsheet'],
    ['0001-01-01', 'day nought of a database'],
    ['0000-00-00', 'no day at all'],
    ['', 'nothing'],
  ])('refuses %s: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('against Temporal, every day of three years', () => {
  const first = Temporal.PlainDate.from('2023-12-31');
  const days = Array.from({ length: 800 }, (_, index) => first.add({ days: index }));

  test('counts on', () => {
    expect(days.map((_, index) => addDays('2023-12-31', index))).toEqual(days.map(String));
  });

  test('knows the day and the Monday of the week', () => {
    expect(days.map((day) => weekday(String(day)))).toEqual(days.map((day) => day.dayOfWeek));
    expect(days.map((day) => weekStart(String(day)))).toEqual(
      days.map((day) => String(day.subtract({ days: day.dayOfWeek - 1 }))),
    );
  });
});

describe('over eight centuries', () => {
  test('adds and counts days as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        const later = String(date.add({ days }));
        expect(addDays(String(date), days)).toBe(later);
        expect(daysBetween(String(date), later)).toBe(days);
        expect(isIsoDate(later)).toBe(/^(19|20|21)/.test(later));
      }),
    );
  });
});

describe('amsterdamDate', () => {
  test.each([
    ['2026-06-30T21:59:59Z', '2026-06-30', 'summer time is two hours ahead'],
    ['2026-06-30T22:00:00Z', '2026-07-01', 'summer time is two hours ahead'],
    ['2025-12-31T22:59:59Z', '2025-12-31', 'winter time is one hour ahead'],
    ['2025-12-31T23:00:00Z', '2026-01-01', 'winter time is one hour ahead'],
    ['2026-03-29T00:59:59Z', '2026-03-29', 'the clock goes forward'],
    ['2026-10-25T01:00:00Z', '2026-10-25', 'the clock goes back'],
  ])('%s is %s: %s', (moment, date) => {
    expect(amsterdamDate(Date.parse(moment))).toBe(date);
  });

  test('agrees with Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2040, 0) }), (moment) => {
        const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/Amsterdam');
        expect(amsterdamDate(moment)).toBe(String(there.toPlainDate()));
      }),
    );
  });
});

describe('startOfDay', () => {
  test('is midnight in the Netherlands, also on the days on which clocks change', () => {
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      const midnight = Temporal.PlainDate.from(date).toZonedDateTime('Europe/Amsterdam').epochMilliseconds;
      expect(startOfDay(date)).toBe(midnight);
    }
  });
});
