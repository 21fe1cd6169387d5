import type { Parties, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import type { Rules } from '../../rules/rules.ts';
import { agreementContext } from '../agreement-context.ts';
import type { AgreementFacts } from '../agreement-facts.ts';
import { checkAwardPeriods } from './check-awards.ts';
import { checkNoticePeriod, checkTrialPeriod, checkWaitingDays } from './check-employment-periods.ts';
import { checkExpiryNotice } from './check-expiry-notice.ts';
import { checkHours } from './check-hours.ts';
import { checkPay } from './check-pay.ts';
import { checkStart } from './check-start.ts';
import { checkTerm } from './check-term.ts';

/** Checks step 2, Werkafspraken. */
export function checkWorkArrangements(
  work: WorkArrangements,
  parties: Parties | null,
  facts: AgreementFacts,
  rules?: Rules,
): Issue[] {
  const context = agreementContext(parties, facts, rules);
  return [
    ...checkStart(work.start, context),
    ...checkTerm(work, context),
    ...checkAwardPeriods(work, context),
    ...checkTrialPeriod(work, context),
    ...checkNoticePeriod(work, context),
    ...checkExpiryNotice(work, context),
    ...checkWaitingDays(work, context),
    ...checkHours(work, context),
    ...checkPay(work, context),
  ];
}
