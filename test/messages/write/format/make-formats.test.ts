import fc from 'fast-check';
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
