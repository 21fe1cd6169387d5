import type { AwardFacts } from '../../award/award-facts.ts';
import { accountabilityFreeAmount } from '../../budget/accountability-free-amount.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import { partOf, type Cents } from '../../values/money.ts';
import { lastDay } from '../../values/month.ts';
import { kindOfDeclaration, type AmountRule } from '../kinds.ts';
import type { Claim, ClaimFacts } from './claim-facts.ts';

/** Checks that no more is asked than the kind has left. */
export function checkMaximum(claim: Claim, award: AwardFacts, facts: ClaimFacts, rules: Rules): Issue[] {
  const { maximum } = kindOfDeclaration(claim.kind);
  if (maximum === undefined) return [];
  if (maximum === 'free-amount') return checkFreeAmount(claim, award, facts, rules);
  if (maximum === 'average-month') return checkAverageMonth(claim, award, facts);
  return checkRule(claim, maximum, award, facts, rules);
}

function above({ kind, amountCents }: Claim, left: Cents): Issue[] {
  if (amountCents <= left) return [];
  return [newIssue('CLAIM_ABOVE_MAXIMUM', 'amountCents', { found: amountCents, expected: Math.max(0, left), kind })];
}

/** It can be asked for once some care was paid of the award. Source: SVB, verantwoordingsvrij bedrag. */
function checkFreeAmount(claim: Claim, award: AwardFacts, { claims, paidCents }: ClaimFacts, rules: Rules): Issue[] {
  if ((paidCents.get(award.id) ?? 0) <= 0) return [newIssue('CLAIM_NEEDS_PAID_CARE', 'kind', {})];
  const asked = sumOf(claims.filter(({ awardId }) => awardId === award.id).map(({ cents }) => cents));
  return above(claim, accountabilityFreeAmount(award, rules) - asked);
}

/** After death: at most the average of the last three months with work, and not for an organisation. Source: Per Saldo. */
function checkAverageMonth(
  claim: Claim,
  award: AwardFacts,
  { agreement, lastMonths, endedByDeath }: ClaimFacts,
): Issue[] {
  if (!endedByDeath.has(award.id)) return [newIssue('DEATH_NOT_KNOWN', 'kind', { award: award.id })];
  if (agreement?.providerKind === 'organisation') return [newIssue('KIND_NOT_FOR_ORGANISATION', 'kind', {})];
  return above(claim, partOf(sumOf(lastMonths), 1, 3));
}

/** A law without a value does not know the kind, unless the operator enters one. */
function checkRule(
  claim: Claim,
  { rule, per }: AmountRule,
  { law }: AwardFacts,
  { agreement, claims }: ClaimFacts,
  rules: Rules,
): Issue[] {
  const { kind, month } = claim;
  const most = valueAt(rules[rule], lastDay(month), [law]);
  if (most === undefined) return [newIssue('KIND_NOT_UNDER_LAW', 'kind', { kind, law })];
  const length = per === 'year' ? 'YYYY'.length : 'YYYY-MM'.length;
  const same = claims.filter(
    (one) =>
      one.month.slice(0, length) === month.slice(0, length) &&
      (agreement === undefined || one.careProviderId === agreement.careProviderId),
  );
  return above(claim, most - sumOf(same.map(({ cents }) => cents)));
}

function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, cents) => sum + cents, 0);
}
