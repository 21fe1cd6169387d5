import type { AmendmentDecision } from '../../../../contract/types.ts';
import { hasErrors, type Issue } from '../../../../domain/issue.ts';
import { nextStatus } from '../../../../domain/lifecycle/machine.ts';
import { newIssue } from '../../../../domain/new-issue.ts';
import type { AgreementStatus, Role } from '../../../../domain/words.ts';
import { recordNumber } from '../../../answers/record-number.ts';
import type { OperationContext } from '../../../handler.ts';
import type { AmendmentRecord } from '../../../store/queries/agreements/amendments.ts';
import { isAmendable, isVisible, machineOf, partyOf } from '../../state/amendment-state.ts';
import { type AmendmentFacts, checkProposed } from '../amendment-facts.ts';
import type { StandingAgreement } from '../batch/standing-agreements.ts';
import type { AmendmentCase } from '../find-amendment.ts';

type Decision = AmendmentDecision['decision'];

export interface Deciding {
  agreements: ReadonlyMap<number, StandingAgreement>;
  facts: AmendmentFacts;
  /** Who signed a version, by agreement and version as `12 2`. */
  signers: ReadonlyMap<string, readonly Role[]>;
  context: OperationContext;
}

/** What is to be written of a decision that is carried out. */
export interface CarriedOut extends AmendmentCase {
  decision: Decision;
  reason: string | null;
  from: AgreementStatus;
  to: AgreementStatus;
}
export interface Judged {
  outcome: 'done' | 'refused';
  status: AgreementStatus | null;
  issues: readonly Issue[];
  carriedOut?: CarriedOut;
}

const after: Readonly<Record<Decision, readonly AgreementStatus[]>> = {
  sign: ['signed-by-provider', 'signed', 'in-assessment', 'approved'],
  submit: ['in-assessment', 'approved'],
  approve: ['approved'],
  reject: ['rejected'],
};

/** Said again, a decision is what it was: nothing is done a second time. */
function wasDone(
  { agreementId, version, status }: AmendmentRecord,
  decision: Decision,
  { signers, context: { caller } }: Deciding,
): boolean {
  if (!after[decision].includes(status)) return false;
  if (decision === 'approve' || decision === 'reject') return caller.role === 'assessor';
  if (caller.role === 'assessor') return false;
  if (decision === 'submit') return partyOf(caller.role) === 'holder';
  return (signers.get(`${agreementId} ${version}`) ?? []).some((role) => partyOf(role) === partyOf(caller.role));
}

/** What was handed in in time may still be approved: how far back it reaches is counted from then. */
function findIssues(
  at: AmendmentCase,
  latestFrom: string | undefined,
  decision: Decision,
  deciding: Deciding,
): Issue[] {
  const { agreement, before, amendment } = at;
  const proposed = { agreement, before, latestFrom, from: amendment.fromDay, terms: amendment.terms };
  const issues = checkProposed(proposed, deciding.facts, deciding.context);
  return decision === 'approve' ? issues.filter(({ code }) => code !== 'AMENDMENT_TOO_FAR_BACK') : issues;
}

function refuse(status: AgreementStatus | null, ...issues: readonly Issue[]): Judged {
  return { outcome: 'refused', status, issues };
}

/** Judges one decision; what was decided before it in the batch counts. */
export function judgeDecision(
  { agreementId, version, decision, reason }: AmendmentDecision,
  deciding: Deciding,
): Judged {
  const { caller } = deciding.context;
  const standing = deciding.agreements.get(recordNumber('agreement', agreementId));
  const amendment = standing?.amendments.find((one) => one.version === version);
  if (standing === undefined || amendment === undefined || !isVisible(amendment, { caller }))
    return refuse(null, newIssue('RECORD_NOT_FOUND', 'agreementId', {}));
  const { status: from } = amendment;
  if (wasDone(amendment, decision, deciding))
    return { outcome: 'done', status: from, issues: [newIssue('AMENDMENT_DONE_BEFORE', 'decision', { found: from })] };
  const to = nextStatus(machineOf(amendment), from, decision, caller.role);
  if (to === undefined) return refuse(from, newIssue('STATUS_NOT_ALLOWED', 'decision', { found: from }));
  const { agreement, agreed } = standing;
  if (decision === 'reject' && reason === undefined) return refuse(from, newIssue('REASON_MISSING', 'reason', {}));
  const place = agreed.findIndex((one) => one.version === amendment.amends);
  const before = agreed[place];
  if (before === undefined) throw new Error(`Version ${amendment.amends} of an agreement has no terms`);
  const at = { agreement, amendment, before: before.terms };
  if (decision !== 'reject') {
    if (!isAmendable(agreement, deciding.context.today))
      return refuse(from, newIssue('STATUS_NOT_ALLOWED', 'decision', { found: agreement.status }));
    const issues = findIssues(at, place === 0 ? undefined : before.from, decision, deciding);
    if (hasErrors(issues)) return refuse(from, ...issues);
  }
  // The next decision of the batch finds it so.
  amendment.status = to;
  return { outcome: 'done', status: to, issues: [], carriedOut: { ...at, decision, reason: reason ?? null, from, to } };
}
