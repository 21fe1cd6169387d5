import { expect, test } from 'vitest';
import { costsBeyondFunctions, spendFromAward } from '../../../../src/domain/award/money/function-budgets.ts';
import { splitCost } from '../../../../src/domain/award/money/split-cost.ts';

const nursing = 'nursing';
const help = 'household-help';

test.for<[cost: number, paid: [typeof nursing | typeof help, number][], parts: number[]]>([
  [100, [[nursing, 1], [help, 2]], [33, 67]], // prettier-ignore
  [101, [[nursing, 50], [help, 50]], [51, 50]], // prettier-ignore
  [100, [[nursing, 3], [nursing, 7]], [100]], // prettier-ignore
  [1, [[nursing, 1], [help, 1]], [1]], // prettier-ignore
  [100, [[nursing, 0], [help, 0]], []], // prettier-ignore
  [100, [], []],
])('a cost of %i is shared over care functions by what was paid of each, to the cent', ([cost, paid, parts]) => {
  const split = splitCost(
    cost,
    paid.map(([careFunction, cents]) => ({ careFunction, cents })),
  );
  expect(split.map(({ cents }) => cents)).toEqual(parts);
});

test('what is spent of a function is taken off it and off the whole, and care without an amount is held to the whole', () => {
  const award = { remainingCents: 100, functionBudgets: [{ careFunction: nursing, remainingCents: 60 } as const] };
  const spent = spendFromAward(award, { cents: 50, functions: [{ careFunction: nursing, cents: 40 }] });
  expect(spent).toEqual({ remainingCents: 50, functionBudgets: [{ careFunction: nursing, remainingCents: 20 }] });
  expect(costsBeyondFunctions(spent, [{ careFunction: nursing, cents: 21 }])).toEqual([
    { careFunction: nursing, cents: 21, remainingCents: 20 },
  ]);
  expect(costsBeyondFunctions(spent, [{ careFunction: help, cents: 21 }])).toEqual([]);
});
