import { costsBeyondFunctions } from '../../award/money/function-budgets.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { PayingAward } from '../declaration-facts.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import type { DeclarationCheck } from './declaration-check.ts';

type Purse = Pick<
  PayingAward,
  'remainingCents' | 'functionBudgets' | 'depositLeftCents' | 'freedCents' | 'declarationStop' | 'settled'
>;

/**
 * What stands in the way of money: in the award, in what it has for its care functions, and in the deposits beside it.
 * Only a holder is told what is left.
 */
export function moneyIssues(
  { awardId: award, cents, functions, depositCents = 0 }: AwardCost,
  purse: Purse = { remainingCents: 0 },
  { path, isForHolder }: { path: string; isForHolder: boolean },
): Issue[] {
  const { remainingCents, depositLeftCents = 0, freedCents = 0, declarationStop, settled } = purse;
  const told = (remaining: number) => (isForHolder ? { remaining } : {});
  if (settled) return [newIssue('AWARD_SETTLED', path, { award })];
  // What takes no more than it frees makes no conflict larger.
  if (declarationStop && cents > freedCents)
    return [newIssue('DECLARATION_STOP', path, { award, ...told(remainingCents) })];
  const issues: Issue[] = [];
  if (depositCents > depositLeftCents) {
    issues.push(newIssue('DEPOSIT_EXCEEDED', path, { award, found: depositCents, ...told(depositLeftCents) }));
  }
  if (cents > remainingCents) {
    issues.push(newIssue('INSUFFICIENT_BUDGET', path, { award, found: cents, ...told(remainingCents) }));
  }
  for (const { careFunction, cents: found, remainingCents: left } of costsBeyondFunctions(purse, functions)) {
    issues.push(newIssue('FUNCTION_BUDGET_EXCEEDED', path, { award, careFunction, found, ...told(left) }));
  }
  return issues;
}

/**
 * A declaration that does not fit is refused, never half paid: not in the award, nor in what the award has for its care
 * functions. Source: SVB: controleer of u genoeg budget heeft; iPgb 2.0 functiebudget.
 */
export function checkBudget({ perAward, facts, issues }: DeclarationCheck): void {
  const isForHolder = facts.receivedBy === 'budget-holder';
  for (const cost of perAward) {
    issues.push(...moneyIssues(cost, facts.awards.get(cost.awardId), { path: 'lines', isForHolder }));
  }
}
