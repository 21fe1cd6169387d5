import type { AwardChangeKind } from '../words.ts';
import type { AwardSituation } from './award-situation.ts';
import type { FunctionAmount } from './money/function-budgets.ts';

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}

function amountsIn(budgets: readonly FunctionAmount[]): string[] {
  return budgets.filter(({ amountCents }) => amountCents > 0).map((one) => `${one.careFunction} ${one.amountCents}`);
}

/** Says what a new situation changes; nothing when both say the same. Source: iPgb 2.0 OP503, OP504. */
export function changeKinds(old: AwardSituation, next: AwardSituation): AwardChangeKind[] {
  const kinds: AwardChangeKind[] = [];
  if (next.amountCents > old.amountCents) kinds.push('raised');
  if (next.amountCents < old.amountCents) kinds.push('lowered');
  if (next.end > old.end) kinds.push('extended');
  if (next.end < old.end) kinds.push('shortened');
  if (!isSame(old.careFunctions, next.careFunctions)) kinds.push('functions-changed');
  if (!isSame(amountsIn(old.functionBudgets), amountsIn(next.functionBudgets))) kinds.push('function-budgets-changed');
  return kinds;
}
