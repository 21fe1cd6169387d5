import type { ParsedInput } from '../../../contract/types.ts';
import { checkNotice, checkTermination } from '../../../domain/agreement/checks/check-termination.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { lastDeclaredDay } from '../../store/queries/declarations/declared-days.ts';
import { statusAfter } from '../allowed-operations.ts';
import { findAsRead } from '../find-agreement.ts';
import { changeStatus } from './change-status.ts';
import { tellEveryone } from '../events.ts';
import { linkFollowingAwards } from '../link-following-awards.ts';
import { requireValidTerms } from '../checks.ts';
import { viewAfterChange } from '../view.ts';

type NewAssessment = ParsedInput<'agreements.assess'>;
type NewTermination = ParsedInput<'agreements.end'>;

/** A rejection has a reason; an approval still rests on a right agreement. */
async function checkAssessment(
  { decision, reason }: NewAssessment,
  agreement: AgreementRecord,
  context: OperationContext,
): Promise<void> {
  if (decision === 'approve') await requireValidTerms(agreement, context);
  else if (reason === undefined) throw rulesViolated([newIssue('REASON_MISSING', 'reason', {})]);
}

function termOf({ start, end }: AgreementRecord): { start?: string; end?: string } {
  return {
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  };
}

/** The last day may be moved within the term that was agreed, which stays what it was when an end is set. */
async function checkEnd(
  { end, ground = 'notice' }: NewTermination,
  { id, kind, terms: { workArrangements } }: AgreementRecord,
  { store, today: noticeDay }: OperationContext,
): Promise<void> {
  if (kind === null || workArrangements === null) return;
  const { start, end: agreedEnd, noticePeriodMonths, trialPeriodMonths } = workArrangements;
  const lastDeclared = await lastDeclaredDay(store, id, monthOf(end));
  const inTerm = checkTermination(end, { start, end: agreedEnd, lastDeclared });
  const notice = { kind, start, end: agreedEnd, noticePeriodMonths, trialPeriodMonths };
  const issues = inTerm.length > 0 ? inTerm : checkNotice({ end, ground, noticeDay }, notice);
  if (issues.length > 0) throw rulesViolated(issues);
}

export const assessService = {
  'agreements.assess': async (context, assessment, { agreementId }) => {
    const { decision, reason } = assessment;
    const agreement = await findAsRead(context, agreementId, assessment);
    const to = statusAfter(decision, agreement, context);
    await checkAssessment(assessment, agreement, context);
    const written = { decision, reason: reason ?? null, assessedAt: context.now };
    await changeStatus(context, decision, agreement, { to, assessment: written });
    const type = decision === 'approve' ? 'agreement.approved' : 'agreement.rejected';
    await tellEveryone(context, type, agreement, { ...termOf(agreement), ...(reason !== undefined && { reason }) });
    if (decision === 'approve') await linkFollowingAwards(context, agreement, agreement.terms.workArrangements);
    return viewAfterChange(agreement.id, context);
  },

  'agreements.end': async (context, termination, { agreementId }) => {
    const { end, reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    const to = statusAfter('end', agreement, context);
    await checkEnd(termination, agreement, context);
    await changeStatus(context, 'end', agreement, { to, end });
    await tellEveryone(context, 'agreement.ended', agreement, { end, ...(reason !== undefined && { reason }) });
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.assess' | 'agreements.end'>;
