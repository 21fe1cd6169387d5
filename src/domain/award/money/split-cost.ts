import type { CareFunction } from '../../words.ts';
import { addFunctionCost, type FunctionCost } from './function-budgets.ts';

/**
 * Shares a cost over care functions by what was paid of each, in whole cents that add up to it: what is over by rounding
 * goes to the function with the largest part. Empty when nothing says what care it was.
 */
export function splitCost(cents: number, paid: readonly FunctionCost[]): FunctionCost[] {
  const weights: FunctionCost[] = [];
  for (const one of paid) addFunctionCost(weights, one.careFunction, one.cents);
  const all = weights.reduce((sum, weight) => sum + weight.cents, 0);
  if (all === 0) return [];
  const parts = weights.map((weight) => ({ ...weight, cents: Math.floor((cents * weight.cents) / all) }));
  const over = cents - parts.reduce((sum, part) => sum + part.cents, 0);
  const largest = parts.reduce<FunctionCost | undefined>(
    (most, part) => (most === undefined || part.cents > most.cents ? part : most),
    undefined,
  );
  if (largest !== undefined) largest.cents += over;
  return parts.filter((part) => part.cents > 0);
}

/** The function that an amount for no care in particular is for, where there is one only. */
export function loneFunction(budgets: readonly { careFunction: CareFunction }[]): CareFunction | undefined {
  return budgets.length === 1 ? budgets[0]?.careFunction : undefined;
}
