import type { FunctionAmount, FunctionCost } from '../../domain/award/money/function-budgets.ts';
import type { CareFunction } from '../../domain/words.ts';
import type { AwardRecord } from '../store/queries/awards/awards.ts';
import { functionsByDay } from '../store/queries/awards/award-versions.ts';
import {
  addFunctionBudgets,
  type FunctionBudgetRecord,
  functionBudgetsOf,
  setFunctionAmounts,
} from '../store/queries/awards/function-budgets.ts';
import { spentByFunction } from '../store/queries/awards/costs/spent-by-function.ts';
import type { Store } from '../store/store.ts';

/**
 * Gives an award that is locked the function budgets that hold now. What was spent of a function before it had a budget
 * counts: nothing is spent twice.
 */
export async function tieFunctions(
  store: Store,
  award: AwardRecord,
  budgets: readonly FunctionAmount[],
): Promise<void> {
  const known = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  if (known.length === 0 && budgets.length === 0) return;
  await setFunctionAmounts(store, award.id, budgets);
  const added = budgets.filter((budget) => known.every(({ careFunction }) => careFunction !== budget.careFunction));
  if (added.length === 0) return;
  await addFunctionBudgets(store, award.id, await withSpent(store, award, { added, budgets, keep: true }));
}

/** The function budgets that an award would have, with what was spent of each; nothing is written. */
export async function functionsAfter(
  store: Store,
  award: AwardRecord,
  budgets: readonly FunctionAmount[],
): Promise<FunctionBudgetRecord[]> {
  const known = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  if (known.length === 0 && budgets.length === 0) return [];
  const amountOf = (name: CareFunction): number =>
    budgets.find(({ careFunction }) => careFunction === name)?.amountCents ?? 0;
  const added = budgets.filter((budget) => known.every(({ careFunction }) => careFunction !== budget.careFunction));
  return [
    ...known.map((budget) => ({ ...budget, amountCents: amountOf(budget.careFunction) })),
    ...(await withSpent(store, award, { added, budgets, keep: false })).map((budget) => ({
      ...budget,
      depositedCents: 0,
      compensatedCents: 0,
    })),
  ];
}

interface Added {
  added: readonly FunctionAmount[];
  budgets: readonly FunctionAmount[];
  keep: boolean;
}

async function withSpent(store: Store, award: AwardRecord, { added, budgets, keep }: Added) {
  if (added.length === 0) return [];
  const functionsFrom = (await functionsByDay(store, [award])).get(award.id);
  const spent = await spentByFunction(store, { ...award, ...(functionsFrom && { functionsFrom }) }, budgets, { keep });
  return added.map((budget) => ({
    ...budget,
    scheduledCents: centsOf(spent.scheduled, budget.careFunction),
    paidCents: centsOf(spent.paid, budget.careFunction),
  }));
}

function centsOf(costs: readonly FunctionCost[], careFunction: CareFunction): number {
  return costs.find((cost) => cost.careFunction === careFunction)?.cents ?? 0;
}
