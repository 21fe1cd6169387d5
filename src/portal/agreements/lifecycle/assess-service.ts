import type { ParsedInput } from '../../../contract/types.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { amsterdamDate } from '../../../domain/values/date.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { findAsRead } from '../find-agreement.ts';
import { changeStatus } from './change-status.ts';
import { tellEveryone } from '../events.ts';
import { linkFollowingAwards } from '../link-following-awards.ts';
import { requireValidTerms } from '../checks/checks.ts';
import { viewAfterChange } from '../view.ts';

type NewAssessment = ParsedInput<'agreements.assess'>;

/**
 * A rejection has a reason; an approval still rests on a right agreement, and on consents for what the rules would not let
 * through. How far back it reaches is counted from the day on which it was handed in, its last change until now.
 */
async function checkAssessment(
  { decision, reason }: NewAssessment,
  agreement: AgreementRecord,
  context: OperationContext,
): Promise<void> {
  const receivedOn = amsterdamDate(agreement.changedAt);
  if (decision === 'approve') await requireValidTerms(agreement, context, { receivedOn });
  else if (reason === undefined) throw rulesViolated([newIssue('REASON_MISSING', 'reason', {})]);
}

function termOf({ start, end }: AgreementRecord): { start?: string; end?: string } {
  return {
    ...(start !== null && { start }),
    ...(end !== null && { end }),
  };
}

/** Writes what the office decided, and tells everybody; the number of the agreement. */
export async function assess(context: OperationContext, given: NewAssessment, agreementId: string): Promise<number> {
  const { decision, reason } = given;
  const agreement = await findAsRead(context, agreementId, given);
  const { version } = agreement;
  const to = statusAfter(decision, agreement, context);
  await checkAssessment(given, agreement, context);
  const written = { decision, reason: reason ?? null, assessedAt: context.now, version };
  await changeStatus(context, decision, agreement, { to, assessment: written });
  const type = decision === 'approve' ? 'agreement.approved' : 'agreement.rejected';
  await tellEveryone(context, type, agreement, { ...termOf(agreement), ...(reason !== undefined && { reason }) });
  if (decision === 'approve') await linkFollowingAwards(context, agreement, agreement.terms.workArrangements);
  return agreement.id;
}

export const assessService = {
  'agreements.assess': async (context, assessment, { agreementId }) =>
    viewAfterChange(await assess(context, assessment, agreementId), context),
} satisfies Service<'agreements.assess'>;
