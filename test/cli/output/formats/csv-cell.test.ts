import { expect, test } from 'vitest';
import { csvHeader } from '../../../../src/cli/output/formats/csv-cell.ts';

test.each([
  ['totalCents', 'money', 'totalEuros'],
  ['cents', 'money', 'euros'],
  ['budgets.remainingCents', 'money', 'budgets.remainingEuros'],
  ['workArrangements.travelCentsPerKm', 'money', 'workArrangements.travelEurosPerKm'],
  ['minutes', 'hours', 'hours'],
  ['workArrangements.minutesPerWeek', 'hours', 'workArrangements.hoursPerWeek'],
  ['travelMetres', 'kilometres', 'travelKilometres'],
  ['status', { word: 'declarationStatus' }, 'status'],
  ['month', 'month', 'month'],
] as const)('the column %s of %s is called %s', (path, kind, expected) => {
  expect(csvHeader({ path, kind })).toBe(expected);
});
