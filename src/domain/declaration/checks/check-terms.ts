import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { lastDayForProvider, lastDayToDecide, lastDayToDeclare } from '../../rules/tables/declaration-terms.ts';
import type { Rules } from '../../rules/rules.ts';
import { standardRules } from '../../rules/standard-rules.ts';
import type { IsoDate } from '../../values/date.ts';
import { addMonths, firstDay, lastDay } from '../../values/month.ts';
import { letThrough } from './let-through.ts';
import type { DeclarationCheck } from './declaration-check.ts';

// Nothing is paid in advance: a month is declared from the first day of the next one. Source: SVB, correct declareren.
function checkPeriodOver({ input, facts, issues }: DeclarationCheck): void {
  const expected = firstDay(addMonths(input.month, 1));
  if (facts.today >= expected) return;
  issues.push(newIssue('PERIOD_NOT_OVER', 'month', { found: input.month, expected }));
}

/**
 * The provider has six weeks after the month; until the holder's four weeks are over it is only a warning for a holder.
 */
function checkProviderTerm(check: DeclarationCheck): void {
  const { input, facts, rules, issues } = check;
  const expected = lastDayForProvider(input.month, rules);
  if (expected === undefined || facts.today <= expected) return;
  const last = lastDayToDeclare(input.month, facts.receivedBy, rules) ?? expected;
  const severity = facts.today > last ? 'error' : 'warning';
  if (severity === 'error' && letThrough({ kind: 'late-declaration', ...careOf(check) }, () => true, check)) return;
  issues.push(newIssue('TOO_LATE_PROVIDER', 'month', { found: facts.today, expected }, { severity }));
}

/** The days of the month on which the agreement holds. */
function careOf({ input: { month }, prepared: { agreement } }: DeclarationCheck): { from: IsoDate; until: IsoDate } {
  const { start, end } = agreement;
  const from = firstDay(month);
  const until = lastDay(month);
  return { from: start > from ? start : from, until: end !== undefined && end < until ? end : until };
}

export function checkTerms(check: DeclarationCheck): void {
  checkPeriodOver(check);
  checkProviderTerm(check);
}

/** Checks that the holder has decided within four weeks after receipt. Source: SVB, declareren. */
export function checkHolderTerm(receivedOn: IsoDate, decidedOn: IsoDate, rules: Rules = standardRules): Issue[] {
  const expected = lastDayToDecide(receivedOn, rules);
  if (expected === undefined) return [];
  return decidedOn > expected ? [newIssue('TOO_LATE_HOLDER', 'decision', { found: decidedOn, expected })] : [];
}
