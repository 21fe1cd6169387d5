import { expect, test } from 'vitest';
import type { PayingAward } from '../../../src/domain/declaration/declaration-facts.ts';
import { AcceptableSoFar } from '../../../src/import/offline/acceptable-so-far.ts';

const award: PayingAward = {
  id: 'T0000001',
  law: 'Wmo',
  status: 'active',
  start: '2026-01-01',
  end: '2026-12-31',
  careFunctions: ['nursing', 'household-help'],
  remainingCents: 500,
  functionBudgets: [
    { careFunction: 'nursing', remainingCents: 300 },
    { careFunction: 'household-help', remainingCents: 200 },
  ],
};

test('what was acceptable so far is off the award and off each care function', () => {
  const soFar = new AcceptableSoFar();
  const awards = new Map([[award.id, award]]);
  expect(soFar.leftOf(awards)).toBe(awards);
  const nursing = { careFunction: 'nursing', cents: 100 } as const;
  soFar.spend([{ awardId: award.id, cents: 150, functions: [nursing, { careFunction: 'household-help', cents: 50 }] }]);
  soFar.spend([{ awardId: award.id, cents: 100, functions: [nursing] }]);
  expect(soFar.leftOf(awards).get(award.id)).toMatchObject({
    remainingCents: 250,
    functionBudgets: [{ remainingCents: 100 }, { remainingCents: 150 }],
  });
});
