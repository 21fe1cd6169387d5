import type { CareFunction, CareLaw } from '../../words.ts';

/** Functiebudget: the part of an award that is for one care function, in euro cents. */
export interface FunctionAmount {
  careFunction: CareFunction;
  amountCents: number;
}

/** What is left of a function budget; it is never below zero. */
export interface FunctionBudget {
  careFunction: CareFunction;
  remainingCents: number;
}

/** The part of a cost that is for one care function. */
export interface FunctionCost {
  careFunction: CareFunction;
  cents: number;
  /** The part of it that comes back, since it was paid on in sickness; absent when nothing does. */
  compensationCents?: number;
}

/**
 * Under these laws the budget provider may tie money to a care function; under the Wlz the holder is free to spend over
 * functions. Source: Wmo 2015 2.3.6, Jeugdwet 8.1.1, Rlz 5.16 and care offices on bestedingsvrijheid.
 */
export const lawsOfFunctionBudgets: readonly CareLaw[] = ['Wmo', 'Jeugdwet'];

/** An award of which money is spent: what is left of the whole and, where money is tied to care, of each function. */
interface Spendable {
  remainingCents: number;
  functionBudgets?: readonly FunctionBudget[];
  depositLeftCents?: number;
}

/** Takes a cost off what is left of an award, so that what is judged next is held to the rest. */
export function spendFromAward<Award extends Spendable>(
  award: Award,
  {
    cents,
    functions = [],
    depositCents = 0,
    compensationCents = 0,
  }: { cents: number; functions?: readonly FunctionCost[]; depositCents?: number; compensationCents?: number },
): Award {
  const { depositLeftCents = 0 } = award;
  const deposit = depositCents !== 0 && { depositLeftCents: depositLeftCents - depositCents };
  const left = { ...award, remainingCents: award.remainingCents - cents + compensationCents, ...deposit };
  if (award.functionBudgets === undefined) return left;
  return { ...left, functionBudgets: award.functionBudgets.map((budget) => spendFromFunction(budget, functions)) };
}

function spendFromFunction(budget: FunctionBudget, costs: readonly FunctionCost[]): FunctionBudget {
  const cost = costs.find(({ careFunction }) => careFunction === budget.careFunction);
  const cents = (cost?.cents ?? 0) - (cost?.compensationCents ?? 0);
  return cents === 0 ? budget : { ...budget, remainingCents: budget.remainingCents - cents };
}

/**
 * The costs that do not fit in what is left for their care function. Care of before the money was tied to functions may be
 * of one that has no amount: it is held to the whole award alone, since it stays payable.
 */
export function costsBeyondFunctions(
  { functionBudgets }: Pick<Spendable, 'functionBudgets'>,
  costs: readonly FunctionCost[] = [],
): (FunctionCost & { remainingCents: number })[] {
  if (functionBudgets === undefined) return [];
  return costs.flatMap((cost) => {
    const budget = functionBudgets.find(({ careFunction }) => careFunction === cost.careFunction);
    if (budget === undefined || cost.cents <= budget.remainingCents) return [];
    return [{ ...cost, remainingCents: budget.remainingCents }];
  });
}

/** Adds a cost to those of its care function. */
export function addFunctionCost(costs: FunctionCost[], careFunction: CareFunction, cents: number): void {
  const known = costs.find((cost) => cost.careFunction === careFunction);
  if (known === undefined) costs.push({ careFunction, cents });
  else known.cents += cents;
}

/** Adds what comes back of a cost to the share of its award and, where money is tied to care, of its function. */
export function addCompensation(
  share: { compensationCents?: number; functions?: FunctionCost[] },
  careFunction: CareFunction | undefined,
  cents: number,
): void {
  if (cents === 0) return;
  share.compensationCents = (share.compensationCents ?? 0) + cents;
  const cost = share.functions?.find((one) => one.careFunction === careFunction);
  if (cost !== undefined) cost.compensationCents = (cost.compensationCents ?? 0) + cents;
}
