import { expect, test } from 'vitest';
import { textsFor } from '../../../src/messages/index.ts';

const nl = textsFor('nl');
const en = textsFor('en');

test.each([
  ['workArrangements.rates.0.cents', 'werkafspraken, tarief 1', 'work arrangements, rate 1'],
  ['workArrangements.rates.2.unit', 'werkafspraken, tarief 3, eenheid', 'work arrangements, rate 3, unit'],
  ['parties.awardIds.0', 'partijen, toekenning 1', 'parties, award 1'],
  ['declarations.3.lines.0.minutes', 'declaratie 4, regel 1, werktijd', 'declaration 4, line 1, working time'],
  ['budgetHolder.address.postcode', 'budgethouder, adres, postcode', 'budget holder, address, postcode'],
  ['lines', 'regels', 'lines'],
  ['cents', 'bedrag', 'amount'],
  ['', '', ''],
  ['somethingNew', 'somethingNew', 'somethingNew'],
  ['constructor', 'constructor', 'constructor'],
  ['toString.3', 'toString 4', 'toString 4'],
])('%s is called "%s" and "%s"', (path, dutch, english) => {
  expect([nl.field(path), en.field(path)]).toEqual([dutch, english]);
});

test.each([
  ['lines.3.minutes', 57, 'Regel 57, werktijd: '],
  ['declarations.2.lines.3.date', 57, 'Regel 57, datum: '],
  ['declarations.2.lines.3', 57, 'Regel 57: '],
  ['lines.3.minutes', undefined, 'Regel 4, werktijd: '],
  ['month', undefined, 'Maand: '],
])('an issue at %s of line %s begins with its place', (path, line, start) => {
  const issue = { code: 'FIELD_MISSING', path, params: {}, ...(line !== undefined && { line }) } as const;
  expect(nl.issue(issue)).toBe(start + nl.finding(issue));
});

test('an issue without a place is only its finding', () => {
  const issue = { code: 'AWARD_MISSING', path: '', params: {} } as const;
  expect(nl.issue(issue)).toBe(nl.finding(issue));
});

test.each(['__proto__', 'constructor', 'lines.0.toString'])('a field that nobody knows may be called %s', (path) => {
  const issue = { code: 'FIELD_UNKNOWN', path, params: {} } as const;
  expect(nl.issue(issue)).toContain(nl.finding({ ...issue, path: 'somethingNew' }));
});
