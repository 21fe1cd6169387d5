import fc from '../../support/fast-check.ts';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addMonthsToDate,
  daysInMonth,
  firstDay,
  isMonth,
  lastDay,
  monthOf,
} from '../../../src/domain/index.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => Temporal.PlainYearMonth.from({ year, month }));

test.each(['2026-01', '2026-10', '2026-12', '2024-02'])('%s is a month', (text) => {
  expect(isMonth(text)).toBe(true);
});

test.each(['2026-13', '2026-00', '2026-1', '10-2026', '2026-10-01', '9999-12', '0001-01', ''])(
  '%s is no month',
  (text) => {
    expect(isMonth(text)).toBe(false);
  },
);

describe('a month', () => {
  test('has the days Temporal gives it', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -600, max: 600 }), (month, months) => {
        expect(daysInMonth(String(month))).toBe(month.daysInMonth);
        expect(firstDay(String(month))).toBe(String(month.toPlainDate({ day: 1 })));
        expect(lastDay(String(month))).toBe(String(month.toPlainDate({ day: month.daysInMonth })));
        expect(addMonths(String(month), months)).toBe(String(month.add({ months })));
        expect(monthOf(lastDay(String(month)))).toBe(String(month));
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-15', 6, '2026-09-15'],
    ['2026-12-31', -10, '2026-02-28'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonthsToDate(date, months)).toBe(expected);
    expect(addMonthsToDate(date, months)).toBe(String(Temporal.PlainDate.from(date).add({ months })));
  });
});
