import { newIssue } from '../../new-issue.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** A declaration that does not fit is refused, never half paid. Source: SVB: controleer of u genoeg budget heeft. */
export function checkBudget({ perAward, facts, issues }: DeclarationCheck): void {
  for (const { awardId, cents } of perAward) {
    const { remainingCents: remaining = 0, declarationStop } = facts.awards.get(awardId) ?? {};
    const forHolder = facts.receivedBy === 'budget-holder' ? { remaining } : {};
    if (declarationStop) issues.push(newIssue('DECLARATION_STOP', 'lines', { award: awardId, ...forHolder }));
    if (declarationStop || cents <= remaining) continue;
    issues.push(newIssue('INSUFFICIENT_BUDGET', 'lines', { award: awardId, found: cents, ...forHolder }));
  }
}
