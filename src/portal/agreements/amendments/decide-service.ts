import type { AmendmentDecision, AmendmentDecisionResult } from '../../../contract/types.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { AgreementStatus } from '../../../domain/words.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { signaturesOf } from '../../store/queries/agreements/signatures.ts';
import { findToChange, type AmendmentCase } from './find-amendment.ts';
import { amendmentLifecycleService } from './lifecycle-service.ts';

interface Decided {
  outcome: AmendmentDecisionResult['outcome'];
  status: AgreementStatus | null;
  issues: readonly Issue[];
}

const after: Readonly<Record<AmendmentDecision['decision'], readonly AgreementStatus[]>> = {
  sign: ['signed-by-provider', 'signed', 'in-assessment', 'approved'],
  submit: ['in-assessment', 'approved'],
  approve: ['approved'],
  reject: ['rejected'],
};

/** Said again, a decision is what it was: nothing is done a second time. */
async function wasDone(
  { amendment }: AmendmentCase,
  decision: AmendmentDecision['decision'],
  { store, caller }: OperationContext,
): Promise<boolean> {
  const { agreementId, version, status } = amendment;
  if (!after[decision].includes(status)) return false;
  if (decision === 'approve' || decision === 'reject') return caller.role === 'assessor';
  if (decision === 'submit') return caller.role !== 'care-provider' && caller.role !== 'assessor';
  const signatures = await signaturesOf(store, agreementId, version);
  return signatures.some(({ role }) => (role === 'care-provider') === (caller.role === 'care-provider'));
}

/** Who refuses tells why, in issues or by the status. */
function reasonOf(error: PortalError, status: AgreementStatus | null): Issue[] {
  if (error.issues.length > 0) return [...error.issues];
  if (status !== null) return [newIssue('STATUS_NOT_ALLOWED', 'decision', { found: status })];
  return [newIssue('RECORD_NOT_FOUND', 'agreementId', {})];
}

async function decideOne(
  { agreementId, version, decision, reason }: AmendmentDecision,
  context: OperationContext,
): Promise<Decided> {
  const where = { agreementId, version: String(version) };
  let status: AgreementStatus | null = null;
  try {
    const at = await findToChange(context, where);
    status = at.amendment.status;
    if (await wasDone(at, decision, context))
      return { outcome: 'done', status, issues: [newIssue('AMENDMENT_DONE_BEFORE', 'decision', { found: status })] };
    const done = await carryOut(decision, reason, context, where);
    return { outcome: 'done', status: done.status, issues: [] };
  } catch (error) {
    // Each refuses before it writes anything.
    if (!(error instanceof PortalError)) throw error;
    return { outcome: 'refused', status, issues: reasonOf(error, status) };
  }
}

function carryOut(
  decision: AmendmentDecision['decision'],
  reason: string | undefined,
  context: OperationContext,
  where: { agreementId: string; version: string },
) {
  if (decision === 'sign' || decision === 'submit')
    return amendmentLifecycleService[`amendments.${decision}`](context, undefined, where);
  const assessment = { decision, ...(reason !== undefined && { reason }) };
  return amendmentLifecycleService['amendments.assess'](context, assessment, where);
}

export const amendmentDecideService = {
  'amendments.decide': async (context, { decisions }) => {
    const results: AmendmentDecisionResult[] = [];
    for (const decision of decisions) {
      const { agreementId, version } = decision;
      const { outcome, status, issues } = await decideOne(decision, context);
      results.push({ agreementId, version, outcome, status, issues: toWordedIssues(issues, context.language) });
    }
    return { results };
  },
} satisfies Service<'amendments.decide'>;
