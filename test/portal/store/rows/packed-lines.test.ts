import fc from '../../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { DeclarationLine } from '../../../../src/domain/declaration-content.ts';
import { careFunctions, careUnits } from '../../../../src/domain/words.ts';
import { careByDay, packCareByDay } from '../../../../src/domain/declaration/months/care-by-day.ts';
import {
  careByDayOf,
  daysOf,
  packCare,
  packLines,
  unpackLines,
  unpackNotedLines,
} from '../../../../src/portal/store/rows/packed-lines.ts';

const line = fc.record(
  {
    line: fc.nat(),
    date: fc.constantFrom('2026-10-01', '2026-10-02', '2026-10-31'),
    careFunction: fc.constantFrom(...careFunctions),
    unit: fc.constantFrom(...careUnits),
    minutes: fc.constantFrom(0, 60, 90),
    count: fc.constantFrom(0, 1),
    rateCents: fc.constantFrom(0, 57_40),
    amountCents: fc.nat(),
    travelMetres: fc.nat(),
    travelCents: fc.nat(),
    note: fc.string(),
  },
  { requiredKeys: ['line', 'date', 'careFunction', 'unit', 'rateCents', 'amountCents'] },
);

test('whatever the lines, they come back as they were', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const counted = packCareByDay(careByDay(lines));
      for (const text of [packCare(lines), packCare(lines, counted)]) {
        expect(unpackNotedLines(text)).toEqual(lines);
        expect(unpackLines(text)).toEqual(lines.map(({ note: _, ...line }) => line));
        expect(daysOf(text)).toEqual(lines.map(({ date }) => date));
        expect(careByDayOf(text)).toBe(counted);
      }
    }),
  );
});

test('care by day that was counted is read as it was counted', () => {
  expect(careByDayOf(packCare(month, '1,2;3'))).toBe('1,2;3');
  expect(careByDayOf(packCare([], ''))).toBe('');
});

const month = Array.from({ length: 20 }, (_, index): DeclarationLine => ({
  line: index + 1,
  date: `2026-10-${String(index + 1).padStart(2, '0')}`,
  careFunction: 'personal-care',
  unit: 'hour',
  minutes: 45 + (index % 4) * 15,
  rateCents: 57_40,
  amountCents: 43_05,
}));

test('a month of care takes a fifth', () => {
  expect(packLines(month).length * 4).toBeLessThan(JSON.stringify(month).length);
});

test('lines that were stored one by one are still read', () => {
  expect(unpackLines(JSON.stringify(month))).toEqual(month);
  expect(unpackLines('[]')).toEqual([]);
});

test('a note was sealed apart, and is put back', () => {
  const [first, second] = month;
  const text = packLines([first!, { ...second!, note: 'Fell ill' }]);
  expect(text).not.toContain('ill');
  expect(unpackNotedLines(text, '{"1":"Fell ill"}')).toEqual([first, { ...second, note: 'Fell ill' }]);
});
