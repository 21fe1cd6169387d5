import { expect, test } from 'vitest';
import { checkDeclaration, firstDayTooLow, standardRules } from '../../../../src/domain/index.ts';
import type { DeclarationInput } from '../../../../src/domain/index.ts';
import { declaration, declarationFacts, line } from '../../examples.ts';

const rate = { careFunction: 'individual-guidance', unit: 'hour', cents: 15_19 } as const;

function found(change: object, lines: DeclarationInput['lines']) {
  const facts = declarationFacts({ agreement: { providerKind: 'person', rates: [{ ...rate, ...change }] } });
  return checkDeclaration(declaration({ lines }), facts).issues.map(({ code, path }) => `${code} ${path}`);
}

test('care of before the day on which a rate is too low is paid, and care from it on is not', () => {
  const lines = [line({ date: '2025-05-05' }), line({ date: '2025-05-06' }), line({ date: '2025-05-07' })];
  expect(found({ tooLowFrom: '2025-05-06' }, lines)).toEqual([
    'RATE_TOO_LOW_ON_DAY lines.1.date',
    'RATE_TOO_LOW_ON_DAY lines.2.date',
  ]);
  expect(found({ tooLowFrom: '2025-05-08' }, lines)).toEqual([]);
  expect(found({}, lines)).toEqual([]);
  expect(found({ tooLowFrom: '2025-05-07', ageUnknown: true }, lines)).toEqual(['BIRTH_DATE_MISSING lines.2.date']);
});

test.each([
  ['hour', 15_55, '1980-03-01', '2026-01-01'],
  ['hour', 16_19, '1980-03-01', undefined],
  ['day-part', 4 * 15_89, '1980-03-01', '2026-07-01'],
  ['day-part', 4 * 15_89 - 1, '1980-03-01', '2026-01-01'],
  ['full-day', 8 * 15_19, '1980-03-01', '2025-07-01'],
  ['piece', 1, '1980-03-01', undefined],
  ['hour', 6_00, '2008-07-01', '2025-07-01'],
  ['hour', 6_14, '2007-02-28', '2025-06-01'],
  // Nobody has a birthday on 29 February in most years: it is then the day after the 28th.
  ['hour', 7_94, '2008-02-29', '2026-03-01'],
  ['hour', 12_94, '2004-02-29', '2025-06-01'],
  ['hour', 15_55, undefined, '2026-01-01'],
] as const)('for one %s %i is too little for somebody born on %s from %s on', (unit, cents, birthDate, day) => {
  expect(firstDayTooLow('2025-06-01', cents, { unit }, { birthDate }, standardRules)).toBe(day);
});
