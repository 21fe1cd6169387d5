import fc from '../../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { textsFor } from '../../../../src/messages/index.ts';

const nl = textsFor('nl').format;
const en = textsFor('en').format;

test.each([
  [123456, '€ 1.234,56', '€1,234.56'],
  [5, '€ 0,05', '€0.05'],
  [0, '€ 0,00', '€0.00'],
  [-12_34, '€ -12,34', '-€12.34'],
  [100_000_000_00, '€ 100.000.000,00', '€100,000,000.00'],
])('%i cents are written %s and %s', (cents, dutch, english) => {
  expect([nl.money(cents), en.money(cents)]).toEqual([dutch, english]);
});

test.each([
  [435, '7,25 uur', '7.25 hours'],
  [450, '7,5 uur', '7.5 hours'],
  [60, '1 uur', '1 hour'],
  [0, '0 uur', '0 hours'],
  [440, '7:20 uur', '7:20 hours'],
  [-440, '-7:20 uur', '-7:20 hours'],
  [605, '10:05 uur', '10:05 hours'],
  [2_160_000, '36.000 uur', '36,000 hours'],
])('%i minutes are written %s and %s', (minutes, dutch, english) => {
  expect([nl.hours(minutes), en.hours(minutes)]).toEqual([dutch, english]);
});

test('hours with a comma and hours with minutes are never the wrong time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (minutes) => {
      const text = en.hoursNumber(minutes).replaceAll(',', '');
      const [hours = '', rest] = text.split(':');
      const read = rest === undefined ? Math.round(Number(hours) * 60) : Number(hours) * 60 + Number(rest);
      expect(read).toBe(minutes);
    }),
  );
});

test('money is never another amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), (cents) => {
      const digits = nl.money(cents).replaceAll(/[^\d-]/g, '');
      expect(Number(digits)).toBe(cents === 0 ? 0 : cents);
    }),
  );
});

test.each([
  ['date', '2026-11-02', '02-11-2026', '2026-11-02'],
  ['month', '2026-10', 'oktober 2026', 'October 2026'],
  ['period', '2026-01-01/2026-12-31', '01-01-2026 t/m 31-12-2026', '2026-01-01 to 2026-12-31'],
  ['period', '2026-01-01/..', 'vanaf 01-01-2026', 'from 2026-01-01'],
  ['moment', '2026-10-31T23:30:00Z', '01-11-2026 00:30', '2026-11-01 00:30'],
  ['moment', '2026-07-01T10:05:00.000Z', '01-07-2026 12:05', '2026-07-01 12:05'],
] as const)('the %s %s is written %s and %s', (kind, value, dutch, english) => {
  expect([nl[kind](value), en[kind](value)]).toEqual([dutch, english]);
});

test.each([
  [12_400, '12,4 km', '12.4 km'],
  [50, '0,05 km', '0.05 km'],
  [1_234_567, '1.234,567 km', '1,234.567 km'],
  [3_000, '3 km', '3 km'],
])('%i metres are written %s and %s', (metres, dutch, english) => {
  expect([nl.kilometres(metres), en.kilometres(metres)]).toEqual([dutch, english]);
});

test.each([
  ['hour', { minutes: 450 }, '7,5 uur', '7.5 hours'],
  ['day-part', { count: 1 }, '1 dagdeel', '1 day part'],
  ['day-part', { count: 3 }, '3 dagdelen', '3 day parts'],
  ['full-day', { count: 2 }, '2 etmalen', '2 full days'],
  ['month', { count: 1 }, '1 maand', '1 month'],
  ['piece', { count: 1_000 }, '1.000 stuks', '1,000 pieces'],
] as const)('a quantity in %s is written with its unit', (unit, quantity, dutch, english) => {
  expect([nl.quantity(unit, quantity), en.quantity(unit, quantity)]).toEqual([dutch, english]);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a en b', 'a of b'],
  [['a', 'b', 'c'], 'a, b en c', 'a, b of c'],
])('%j is listed', (items, all, one) => {
  expect([nl.list(items), nl.choice(items)]).toEqual([all, one]);
});

test.each([
  [{ hour: 90, 'day-part': 3 }, '1,5 uur en 3 dagdelen', '1.5 hours and 3 day parts'],
  [{ 'day-part': 1 }, '1 dagdeel', '1 day part'],
  [{ 'full-day': -2 }, '-2 etmalen', '-2 full days'],
  [{ hour: 60, month: 1, piece: 2 }, '1 uur, 1 maand en 2 stuks', '1 hour, 1 month and 2 pieces'],
  [{}, '0 uur', '0 hours'],
])('care %j is written %s and %s', (amounts, dutch, english) => {
  expect([nl.care(amounts), en.care(amounts)]).toEqual([dutch, english]);
});

test.each([
  [0, '0 seconden', '0 seconds'],
  [0.25, '0,25 seconden', '0.25 seconds'],
  [1, '1 seconde', '1 second'],
  [59.2, '1 minuut', '1 minute'],
  [90, '1 minuut en 30 seconden', '1 minute and 30 seconds'],
  [120, '2 minuten', '2 minutes'],
  [900, '15 minuten', '15 minutes'],
  [3599, '59 minuten en 59 seconden', '59 minutes and 59 seconds'],
  [3600, '1 uur', '1 hour'],
  [3601, '1 uur en 1 minuut', '1 hour and 1 minute'],
  [86_400, '24 uur', '24 hours'],
  [86_399, '24 uur', '24 hours'],
  [172_800, '2 dagen', '2 days'],
  [2_592_001, '30 dagen en 1 uur', '30 days and 1 hour'],
  [Number.NaN, '?', '?'],
])('%d seconds are written %s and %s', (seconds, dutch, english) => {
  expect([nl.duration(seconds), en.duration(seconds)]).toEqual([dutch, english]);
});

test('no duration is told as shorter than it is, nor as more than a tenth longer', () => {
  const sizes = { seconds: 1, second: 1, minutes: 60, minute: 60, hours: 3600, hour: 3600, days: 86_400, day: 86_400 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
      const told = en.duration(seconds).replaceAll(',', '').split(' and ');
      const read = told.reduce((sum, part) => {
        const [count = '', unit = ''] = part.split(' ');
        return sum + Number(count) * sizes[unit as keyof typeof sizes];
      }, 0);
      expect(read).toBeGreaterThanOrEqual(seconds);
      expect(read).toBeLessThan(seconds * 1.1);
    }),
  );
});

test('a portal that is away for an hour is not said to be away for a moment', () => {
  for (const { error } of [textsFor('nl'), textsFor('en')]) {
    const { title, detail } = error('unavailable', { seconds: 3600 });
    expect(title).not.toMatch(/even|moment/);
    expect(detail).toMatch(/1 (uur|hour)/);
  }
});
