import { costsBeyondFunctions } from '../../award/function-budgets.ts';
import { newIssue } from '../../new-issue.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import type { PayingAward } from '../declaration-facts.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/**
 * A declaration that does not fit is refused, never half paid: not in the award, nor in what the award has for its care
 * functions. Source: SVB: controleer of u genoeg budget heeft; iPgb 2.0 functiebudget.
 */
export function checkBudget({ perAward, facts, issues }: DeclarationCheck): void {
  for (const cost of perAward) {
    const award = facts.awards.get(cost.awardId);
    const { remainingCents: remaining = 0, declarationStop } = award ?? {};
    const forHolder = facts.receivedBy === 'budget-holder' ? { remaining } : {};
    if (declarationStop) {
      issues.push(newIssue('DECLARATION_STOP', 'lines', { award: cost.awardId, ...forHolder }));
      continue;
    }
    if (cost.cents > remaining) {
      issues.push(newIssue('INSUFFICIENT_BUDGET', 'lines', { award: cost.awardId, found: cost.cents, ...forHolder }));
    }
    if (award !== undefined) checkFunctions(cost, award, { facts, issues });
  }
}

function checkFunctions(
  { awardId, functions }: AwardCost,
  award: PayingAward,
  { facts, issues }: Pick<DeclarationCheck, 'facts' | 'issues'>,
): void {
  for (const { careFunction, cents, remainingCents: remaining } of costsBeyondFunctions(award, functions)) {
    const params = { award: awardId, careFunction, found: cents };
    const forHolder = facts.receivedBy === 'budget-holder' ? { remaining } : {};
    issues.push(newIssue('FUNCTION_BUDGET_EXCEEDED', 'lines', { ...params, ...forHolder }));
  }
}
