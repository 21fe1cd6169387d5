import { type AwardFacts, functionsEver } from '../../award/award-facts.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { Rules } from '../../rules/rules.ts';
import { lastDayOver } from '../../rules/tables/year-end.ts';
import { withEmployerCharges } from '../../values/money.ts';
import { addMonths, firstDay, lastDay, type Month } from '../../values/month.ts';
import type { Role } from '../../words.ts';
import { declarableStatuses } from '../checks/check-agreement-state.ts';
import { moneyIssues } from '../checks/check-budget.ts';
import { chargesFor } from '../checks/declaration-check.ts';
import type { AwardCost } from '../declaration-verdict.ts';
import { kindOfDeclaration } from '../kinds.ts';
import { checkMaximum } from './check-maximum.ts';
import type { Claim, ClaimFacts } from './claim-facts.ts';

/** The issues that stand in the way of an amount, and what it costs the award that bears it. */
export interface ClaimVerdict {
  issues: Issue[];
  cost?: AwardCost;
}

/** Checks an amount that somebody asks for, by what is known of its kind. */
export function checkClaim(claim: Claim, facts: ClaimFacts, rules: Rules): ClaimVerdict {
  const { kind, month } = claim;
  const issues = [...checkAsked(claim, facts), ...checkAgreement(claim, facts)];
  const covering = facts.awards.filter((award) => isPaidIn(award, month));
  const [first] = covering;
  if (first === undefined) {
    return { issues: [...issues, newIssue('AWARD_ENDED', 'month', { found: firstDay(month) })] };
  }
  const { laws } = kindOfDeclaration(kind);
  const award = covering.find(({ law }) => laws?.includes(law) ?? true);
  if (award === undefined) {
    return { issues: [...issues, newIssue('KIND_NOT_UNDER_LAW', 'kind', { kind, law: first.law })] };
  }
  const cost = costOf(claim, award, facts, rules);
  issues.push(
    ...checkFunction(claim, award),
    ...checkTime(claim, award, facts, rules),
    ...checkFrequency(claim, award, facts),
    ...checkMaximum(claim, award, facts, rules),
    ...moneyIssues(cost, award, { path: 'amountCents', isForHolder: facts.by !== 'payment-officer' }),
  );
  return { issues, cost };
}

function isPaidIn({ start, end }: AwardFacts, month: Month): boolean {
  return start <= lastDay(month) && end >= firstDay(month);
}

function checkAsked({ kind, statement = '' }: Claim, { by, hasAccount }: ClaimFacts): Issue[] {
  const { madeBy, evidence, agreement } = kindOfDeclaration(kind);
  const askers: readonly (Role | 'portal')[] = madeBy;
  const isUnsaid = evidence === 'statement' && statement.trim() === '';
  return [
    ...(askers.includes(by) ? [] : [newIssue('KIND_NOT_BY_YOU', 'kind', { kind })]),
    ...(isUnsaid ? [newIssue('FIELD_MISSING', 'statement', {})] : []),
    ...(agreement === 'none' && !hasAccount ? [newIssue('HOLDER_ACCOUNT_MISSING', 'kind', {})] : []),
  ];
}

function checkAgreement({ month }: Claim, { agreement }: ClaimFacts): Issue[] {
  if (agreement === undefined) return [];
  const { status, start, end } = agreement;
  const isOutside = start > lastDay(month) || (end !== undefined && end < firstDay(month));
  return [
    ...(declarableStatuses.includes(status)
      ? []
      : [newIssue('AGREEMENT_NOT_APPROVED', 'agreementId', { found: status })]),
    ...(isOutside ? [newIssue('CLAIM_OUTSIDE_TERM', 'month', { found: month })] : []),
  ];
}

function checkFunction({ kind }: Claim, award: AwardFacts): Issue[] {
  const { careFunction } = kindOfDeclaration(kind);
  if (careFunction === undefined || functionsEver(award).includes(careFunction)) return [];
  return [newIssue('FUNCTION_NOT_AWARDED', 'kind', { found: careFunction })];
}

function checkTime({ kind, month }: Claim, { law }: AwardFacts, { today }: ClaimFacts, rules: Rules): Issue[] {
  const { isAfterwards } = kindOfDeclaration(kind);
  const expected = isAfterwards ? firstDay(addMonths(month, 1)) : firstDay(month);
  if (today < expected) return [newIssue('PERIOD_NOT_OVER', 'month', { found: month, expected })];
  const last = lastDayOver(month.slice(0, 4), law, rules);
  return last === undefined || today <= last
    ? []
    : [newIssue('YEAR_CLOSED', 'month', { found: today, expected: last })];
}

/** What is under an agreement stands once for it, anything else once for its award. */
function checkFrequency({ kind, month }: Claim, award: AwardFacts, { agreement, claims }: ClaimFacts): Issue[] {
  const { frequency } = kindOfDeclaration(kind);
  if (frequency === 'any') return [];
  const same = claims.find(
    (one) =>
      (agreement === undefined ? one.awardId === award.id : one.agreementId === agreement.id) &&
      (frequency === 'once' || one.month === month),
  );
  return same === undefined ? [] : [newIssue('CLAIM_REPEATED', 'month', { found: same.id, kind })];
}

/** Pay of an employee bears charges; costs that are paid back do not. */
function costOf(
  { kind, month, amountCents }: Claim,
  award: AwardFacts,
  { agreement }: ClaimFacts,
  rules: Rules,
): AwardCost {
  const { careFunction, isPay } = kindOfDeclaration(kind);
  const charges = isPay && agreement !== undefined ? chargesFor(agreement, month, rules) : 0;
  const cents = withEmployerCharges(amountCents, charges);
  const functions = careFunction === undefined ? [] : [{ careFunction, cents }];
  return { awardId: award.id, cents, ...(award.functionBudgets !== undefined && { functions }) };
}
