import { isDeepStrictEqual } from 'node:util';
import { alterTerms } from '../../../../domain/agreement/amendment/alter-terms.ts';
import { compareTerms, needsOf } from '../../../../domain/agreement/amendment/compare-terms.ts';
import { raisePay } from '../../../../domain/agreement/amendment/raise-pay.ts';
import type { AgreementTerms } from '../../../../domain/agreement-terms.ts';
import { hasErrors, type Issue } from '../../../../domain/issue.ts';
import { newIssue } from '../../../../domain/new-issue.ts';
import type { OperationContext } from '../../../handler.ts';
import type { AmendmentRecord } from '../../../store/queries/agreements/amendments.ts';
import { isAmendable, isOpen, isVisible } from '../../state/amendment-state.ts';
import { type AmendmentFacts, checkProposed } from '../amendment-facts.ts';
import { checkAmending, checkOwnAwards } from '../checks.ts';
import type { AmendmentJudgement, RejectedAmendment } from './amendment-judgement.ts';
import type { AskedAmendment, ReadAmendment } from './read-amendment.ts';
import { nextVersionOf, type StandingAgreement, termsBefore } from './standing-agreements.ts';

export interface AmendmentJudging {
  agreements: ReadonlyMap<number, StandingAgreement>;
  facts: AmendmentFacts;
  context: Pick<OperationContext, 'caller' | 'today' | 'rules'>;
}

function reject(reference: string, ...issues: readonly Issue[]): RejectedAmendment {
  return { outcome: 'rejected', reference, issues };
}

/** The whole new terms: those that were agreed last, with what is asked, and the raise on what is not named. */
function termsAsked(
  { raiseBasisPoints, from, reference: _, agreementId: _id, ...change }: AskedAmendment,
  standing: StandingAgreement,
  before: AgreementTerms,
): { terms: AgreementTerms; issues: Issue[] } {
  const dayBefore = termsBefore(standing, from);
  if (raiseBasisPoints === undefined || dayBefore === undefined)
    return { terms: alterTerms(before, change), issues: [] };
  const raised = raisePay({ basisPoints: raiseBasisPoints, dayBefore, terms: before, named: change.rates ?? [] });
  return { terms: alterTerms(alterTerms(before, raised.change), change), issues: raised.issues };
}

/**
 * The amendment that says the same already. One that was refused is the same only as long as nothing was agreed since:
 * nobody wants it handed in again by chance.
 */
function findSame(
  { amendments }: StandingAgreement,
  { from, terms, amends }: { from: string; terms: AgreementTerms; amends: number },
  { caller }: AmendmentJudging['context'],
): AmendmentRecord | undefined {
  return amendments.find(
    (one) =>
      one.fromDay === from &&
      isVisible(one, { caller }) &&
      (one.status !== 'rejected' || one.amends === amends) &&
      isDeepStrictEqual(one.terms, terms),
  );
}

/** One amendment of a batch; what was accepted before it counts. */
export function judgeAmendment(
  read: ReadAmendment,
  { agreements, facts, context }: AmendmentJudging,
): AmendmentJudgement {
  const { reference, asked } = read;
  if (asked === undefined) return reject(reference, ...read.wrong);
  const standing = agreements.get(asked.agreementId);
  if (standing === undefined) return reject(reference, newIssue('RECORD_NOT_FOUND', 'agreementId', {}));
  const { agreement, agreed, amendments } = standing;
  const latest = agreed.at(-1);
  if (!isAmendable(agreement, context.today) || latest === undefined)
    return reject(reference, newIssue('STATUS_NOT_ALLOWED', 'agreementId', { found: agreement.status }));
  const { terms: before, version: amends } = latest;
  const { terms, issues: ofRaise } = termsAsked(asked, standing, before);
  if (ofRaise.length > 0) return reject(reference, ...ofRaise);
  const same = findSame(standing, { from: asked.from, terms, amends }, context);
  if (same !== undefined) return { outcome: 'duplicate', reference, of: { ...same, id: same.version } };
  const open = amendments.find(isOpen);
  if (open !== undefined) return reject(reference, newIssue('AMENDMENT_OPEN', 'agreementId', { found: open.version }));
  const own = facts.around.awardsOf(agreement.budgetHolderId);
  const forbidden = [...checkAmending(before, terms), ...checkOwnAwards(before, terms, own, context)];
  if (forbidden.length > 0) return reject(reference, ...forbidden);
  const latestFrom = agreed.length > 1 ? latest.from : undefined;
  const issues = checkProposed({ agreement, before, latestFrom, from: asked.from, terms }, facts, context);
  if (hasErrors(issues)) return reject(reference, ...issues);
  const id = nextVersionOf(standing);
  const needs = needsOf(compareTerms(before, terms));
  return { outcome: 'accepted', reference, agreement, id, amends, before, from: asked.from, terms, needs, issues };
}
