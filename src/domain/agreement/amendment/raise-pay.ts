import type { AgreementTerms, RateLine } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { partOf, type Cents } from '../../values/money.ts';
import type { Alteration } from './alter-terms.ts';

interface Raise {
  basisPoints: number;
  /** The terms of the day before the raise. */
  dayBefore: AgreementTerms;
  /** The terms that are altered: of the same day, when it has changed something else already. */
  terms: AgreementTerms;
  /** Rates that are named by themselves are not raised. */
  named: readonly RateLine[];
}

function isSame(one: RateLine, other: RateLine): boolean {
  return one.careFunction === other.careFunction && one.unit === other.unit;
}

/**
 * What a raise by a percentage comes to: of the amounts of the day before, so that the same raise from the same day is
 * the same however often it is asked. An amount that changes on that day in another way is told, and not raised again.
 */
export function raisePay({ basisPoints, dayBefore, terms, named }: Raise): {
  change: Pick<Alteration, 'rates' | 'workArrangements'>;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const raised = (before: Cents, now: Cents, field: string): Cents => {
    const wanted = partOf(before, 10_000 + basisPoints, 10_000);
    if (now !== before && now !== wanted)
      issues.push(newIssue('RAISE_OF_OTHER_CHANGE', field, { found: now, expected: wanted }));
    return wanted;
  };
  const rates = dayBefore.workArrangements.rates.flatMap((rate) => {
    if (named.some((other) => isSame(rate, other))) return [];
    const now = terms.workArrangements.rates.find((other) => isSame(rate, other));
    return now === undefined ? [] : [{ ...rate, cents: raised(rate.cents, now.cents, 'raiseBasisPoints') }];
  });
  const monthly = dayBefore.workArrangements.monthlyAmountCents;
  const monthlyNow = terms.workArrangements.monthlyAmountCents;
  const monthlyAmountCents =
    monthly === undefined || monthlyNow === undefined ? undefined : raised(monthly, monthlyNow, 'raiseBasisPoints');
  return {
    change: { rates, ...(monthlyAmountCents !== undefined && { workArrangements: { monthlyAmountCents } }) },
    issues,
  };
}
