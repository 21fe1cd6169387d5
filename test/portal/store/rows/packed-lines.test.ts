import fc from '../../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { DeclarationLine } from '../../../../src/domain/declaration-content.ts';
import { careFunctions, careUnits } from '../../../../src/domain/words.ts';
import { daysOf, packLines, unpackLines } from '../../../../src/portal/store/rows/packed-lines.ts';

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
  },
  { requiredKeys: ['line', 'date', 'careFunction', 'unit', 'rateCents', 'amountCents'] },
);

test('whatever the lines, they come back as they were', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = packLines(lines);
      expect(unpackLines(text)).toEqual(lines);
      expect(daysOf(text)).toEqual(lines.map(({ date }) => date));
    }),
  );
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

test('a note is not among them', () => {
  expect(packLines([{ ...month[0]!, note: 'Fell ill' }])).not.toContain('ill');
});
