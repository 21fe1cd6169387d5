import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { CareFunction, CareLaw } from '../../words.ts';
import { type FunctionAmount, lawsOfFunctionBudgets } from '../money/function-budgets.ts';

const PATH = 'functionBudgets';

/** A situation of an award, as far as its function budgets go. */
export interface FunctionBudgetTerms {
  law: CareLaw;
  careFunctions: readonly CareFunction[];
  amountCents: number;
  /** Absent or empty when the money is for all care of the award. */
  functionBudgets?: readonly FunctionAmount[] | undefined;
}

/** What an award said before a change. */
interface Before {
  /** The function budgets of the situation that is replaced. */
  old: readonly FunctionAmount[];
  /** The care of any situation that it had. */
  careEver: readonly CareFunction[];
}
const nothingBefore: Before = { old: [], careEver: [] };

/**
 * An award says an amount for each of its care functions or for none, together at most the amount of the award. On a
 * change a function budget that was there is named again, with zero when nothing may be spent from it any more.
 * Source: iPgb 2.0 OP501.
 */
export function checkFunctionBudgets(terms: FunctionBudgetTerms, before: Before = nothingBefore): Issue[] {
  const { law, careFunctions, amountCents, functionBudgets = [] } = terms;
  const gone = missing(
    before.old.filter((budget) => budget.amountCents > 0).map(({ careFunction }) => careFunction),
    functionBudgets.map(({ careFunction }) => careFunction),
  );
  if (gone.length > 0) return [newIssue('FUNCTION_BUDGET_NOT_WITHDRAWN', PATH, { found: gone })];
  if (functionBudgets.length === 0) return [];
  if (!lawsOfFunctionBudgets.includes(law)) return [newIssue('FUNCTION_BUDGETS_NOT_UNDER_LAW', PATH, { law })];
  const sum = functionBudgets.reduce((cents, budget) => cents + budget.amountCents, 0);
  const given = functionBudgets.filter((budget) => budget.amountCents > 0).map(({ careFunction }) => careFunction);
  const without = missing(careFunctions, given);
  return [
    ...functionBudgets.flatMap((budget, index) => checkOne(budget, index, { terms, before })),
    ...(without.length > 0 ? [newIssue('FUNCTION_BUDGET_MISSING', PATH, { found: without })] : []),
    ...(sum > amountCents
      ? [newIssue('FUNCTION_BUDGETS_ABOVE_AWARD', PATH, { found: sum, expected: amountCents })]
      : []),
  ];
}

function missing(wanted: readonly CareFunction[], given: readonly CareFunction[]): CareFunction[] {
  return wanted.filter((name) => !given.includes(name));
}

/** Care of before, that the award no longer is for, keeps what its function budget had. */
function checkOne(
  { careFunction, amountCents }: FunctionAmount,
  index: number,
  { terms, before }: { terms: FunctionBudgetTerms; before: Before },
): Issue[] {
  const path = `${PATH}.${index}.careFunction`;
  const isFirst = terms.functionBudgets?.findIndex((other) => other.careFunction === careFunction) === index;
  if (!isFirst) return [newIssue('FUNCTION_BUDGET_TWICE', path, { found: careFunction })];
  const isKnown = terms.careFunctions.includes(careFunction) || before.careEver.includes(careFunction);
  return isKnown || amountCents === 0 ? [] : [newIssue('FUNCTION_NOT_AWARDED', path, { found: careFunction })];
}
