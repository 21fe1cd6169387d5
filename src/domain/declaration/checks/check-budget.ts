import { newIssue } from '../../new-issue.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** A declaration that does not fit is refused, never half paid. Source: SVB: controleer of u genoeg budget heeft. */
export function checkBudget({ perAward, facts, issues }: DeclarationCheck): void {
  for (const { awardId, cents } of perAward) {
    const remaining = facts.awards.get(awardId)?.remainingCents ?? 0;
    if (cents <= remaining) continue;
    const forHolder = facts.receivedBy === 'budget-holder' ? { remaining } : {};
    issues.push(newIssue('INSUFFICIENT_BUDGET', 'lines', { award: awardId, found: cents, ...forHolder }));
  }
}
