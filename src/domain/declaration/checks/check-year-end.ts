import { newIssue } from '../../new-issue.ts';
import { lastDayOver } from '../../rules/tables/year-end.ts';
import type { DeclarationCheck } from './declaration-check.ts';

/** Care of a year is declared before the awards of that year are settled. Source: Zilveren Kruis. */
export function checkYearEnd({ input, facts, perAward, rules, issues }: DeclarationCheck): void {
  const { today } = facts;
  for (const { awardId } of perAward) {
    const law = facts.awards.get(awardId)?.law;
    const expected = law && lastDayOver(input.month.slice(0, 4), law, rules);
    if (expected === undefined || today <= expected) continue;
    issues.push(newIssue('YEAR_CLOSED', 'month', { found: today, expected }));
    return;
  }
}
