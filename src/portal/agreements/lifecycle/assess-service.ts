import type { ParsedInput } from '../../../contract/types.ts';
import { absentDays } from '../../../domain/absence/absent-days.ts';
import { checkNoticeBan } from '../../../domain/agreement/checks/check-ban.ts';
import { checkNotice, checkTermination } from '../../../domain/agreement/checks/check-termination.ts';
import { checkCareProvider } from '../../../domain/agreement/checks/check-care-provider.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { absencesOf, asAbsence } from '../../store/queries/absences/absences.ts';
import { agreedTerms } from '../../store/queries/agreements/agreed-terms.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { lastDeclaredDay } from '../../store/queries/declarations/declared-days.ts';
import { statusAfter } from '../allowed-operations.ts';
import { findAsRead } from '../find-agreement.ts';
import { changeStatus } from './change-status.ts';
import { tellEveryone } from '../events.ts';
import { linkFollowingAwards } from '../link-following-awards.ts';
import { requireValidTerms } from '../checks.ts';
import { partyOf } from '../amendment-state.ts';
import { readRuleFacts } from '../rule-facts.ts';
import { viewAfterChange } from '../view.ts';

type NewAssessment = ParsedInput<'agreements.assess'>;
type NewTermination = ParsedInput<'agreements.end'>;

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

/**
 * The last day may be moved within the term that was agreed, also the one that an extension gives from a later day on.
 * That term stays what it was when an end is set.
 */
async function checkEnd(
  { end, ground = 'notice' }: NewTermination,
  agreement: AgreementRecord,
  context: OperationContext,
): Promise<void> {
  const { store, rules, today: noticeDay } = context;
  const by = partyOf(context.caller.role);
  const { id, kind, terms } = agreement;
  if (kind === null || terms.workArrangements === null) return;
  const { start, noticePeriodMonths, trialPeriodMonths, daysPerWeek, waitingDays } = terms.workArrangements;
  const agreed = (await agreedTerms(store, [id])).get(id)?.at(-1)?.terms ?? terms;
  // A care provider undoes no end that the holder set: theirs may only be an earlier one.
  const latest = by === 'provider' && agreement.status === 'ended' ? agreement.end : null;
  const agreedEnd = agreed.workArrangements?.end;
  const lastDeclared = await lastDeclaredDay(store, id, monthOf(end));
  const inTerm = checkTermination(end, { start, end: latest ?? agreedEnd, lastDeclared });
  const notice = { kind, start, end: agreedEnd, noticePeriodMonths, trialPeriodMonths };
  const issues = inTerm.length > 0 ? inTerm : checkNotice({ end, ground, noticeDay, by }, notice);
  const absences = ((await absencesOf(store, [id])).get(id) ?? []).map(asAbsence);
  const absent = absentDays(absences, { kind, daysPerWeek, waitingDays }, rules);
  const banned = by === 'holder' ? checkNoticeBan({ ground, noticeDay }, kind, absent) : [];
  const all = [...issues, ...banned, ...(await checkLaterEnd(agreement, { start, end }, context))];
  if (all.length > 0) throw rulesViolated(all);
}

/** When a last day is moved to a later one, the next agreement with the same care provider may have begun by then. */
async function checkLaterEnd(
  agreement: AgreementRecord,
  term: { start: IsoDate; end: IsoDate },
  { store, caller, today }: OperationContext,
): Promise<Issue[]> {
  const { careProviderId } = agreement;
  if (careProviderId === null || agreement.end === null || term.end <= agreement.end) return [];
  const facts = (await readRuleFacts(store, caller, [agreement])).factsFor(agreement);
  const agreementId = formatRecordId('agreement', agreement.id);
  const provider = formatRecordId('care-provider', careProviderId);
  return checkCareProvider(provider, { ...facts, agreementId, today }, term);
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

  'agreements.end': async (context, termination, { agreementId }) => {
    const { end, reason } = termination;
    const agreement = await findAsRead(context, agreementId, termination);
    const to = statusAfter('end', agreement, context);
    await checkEnd(termination, agreement, context);
    await changeStatus(context, 'end', agreement, { to, end });
    const type = context.caller.role === 'care-provider' ? 'agreement.ended-by-provider' : 'agreement.ended';
    await tellEveryone(context, type, agreement, { end, ...(reason !== undefined && { reason }) });
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.assess' | 'agreements.end'>;
