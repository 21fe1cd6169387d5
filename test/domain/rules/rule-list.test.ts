import { expect, test } from 'vitest';
import { listRules, resolveRules, rulesOf, standardRules } from '../../../src/domain/index.ts';

const ofMunicipality = {
  validFrom: '2026-01-01',
  law: 'Wmo',
  budgetProvider: '0363',
  careFunction: 'household-help',
  careUnit: 'hour',
  formality: 'informal',
  value: 19_50,
  source: 'decree',
} as const;
/** Only an operator knows these. */
const withoutEntries = ['ownMaximum'];

test('the rules line by line are the rules', () => {
  const own = resolveRules({
    informalHourMaximum: [{ validFrom: '2026-01-01', law: 'Wlz', value: 26_97, source: 'published' }],
    minimumWage: { 18: [{ validFrom: '2027-01-01', value: 9_00, source: 'published' }] },
    ownMaximum: [ofMunicipality],
    allowedUnits: [{ validFrom: '2027-01-01', law: 'Wmo', value: ['hour'], source: 'ordinance' }],
  });
  for (const rules of [standardRules, own]) expect(rulesOf(listRules(rules))).toEqual(rules);
  expect(rulesOf(JSON.parse(JSON.stringify(listRules(own))) as never)).toEqual(own);
});

test('every line names its table, and a wage its age', () => {
  const entries = listRules(standardRules);
  expect(entries.filter(({ rule }) => rule === 'minimumWage').every(({ age }) => age !== undefined)).toBe(true);
  expect(entries.filter(({ rule }) => rule !== 'minimumWage').every(({ age }) => age === undefined)).toBe(true);
  expect(new Set(entries.map(({ rule }) => rule)).size).toBe(Object.keys(standardRules).length - withoutEntries.length);
});
