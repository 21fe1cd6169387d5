import type { ParsedInput } from '../../../contract/types.ts';
import { absentDays } from '../../../domain/absence/absent-days.ts';
import { checkNoticeBan } from '../../../domain/agreement/checks/check-ban.ts';
import { checkCareProvider } from '../../../domain/agreement/checks/check-care-provider.ts';
import { checkDeath, checkNotice, checkTermination } from '../../../domain/agreement/checks/check-termination.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AgreementKind, AmendmentParty } from '../../../domain/words.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import { absencesOf, asAbsence } from '../../store/queries/absences/absences.ts';
import { newestTerms } from '../../store/queries/agreements/agreed-terms.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { endOfProvider } from '../../store/queries/agreements/given-ends.ts';
import { lastDeclaredDay } from '../../store/queries/declarations/declared-days.ts';
import { readRuleFacts } from '../checks/rule-facts.ts';

type NewTermination = ParsedInput<'agreements.end'>;

/** Who gives an end, and the day on which the other party was told. */
export interface Given {
  by: AmendmentParty;
  noticeDay: IsoDate;
}

/**
 * The last day may be moved within the term that was agreed, also the one that an extension gives from a later day on.
 * That term stays what it was when an end is set. A last day that has gone by is moved too, since a wrong one would
 * claim back what was rightly paid for good.
 */
export async function checkEnd(
  given: NewTermination,
  agreement: AgreementRecord,
  context: OperationContext,
  { by, noticeDay }: Given,
): Promise<void> {
  const { id, kind, terms } = agreement;
  const { end } = given;
  if (kind === null || terms.workArrangements === null) return;
  const { start } = terms.workArrangements;
  const agreedEnd = (await newestTerms(context.store, agreement)).workArrangements?.end;
  const latest = agreement.status === 'ended' ? await latestEnd(agreement, by, context) : undefined;
  const lastDeclared = await lastDeclaredDay(context.store, id, monthOf(end));
  const inTerm = checkTermination(end, { start, end: latest ?? agreedEnd, lastDeclared });
  const issues = [
    ...inTerm,
    ...(await checkGround(given, { agreement, kind, by, noticeDay, inTerm, agreedEnd }, context)),
    ...(await checkLaterEnd(agreement, { start, end }, context)),
  ];
  if (issues.length > 0) throw rulesViolated(issues);
}

interface Ending {
  agreement: AgreementRecord;
  kind: AgreementKind;
  by: AmendmentParty;
  noticeDay: IsoDate;
  inTerm: readonly Issue[];
  agreedEnd: IsoDate | undefined;
}

/** Who puts off the last day that they set gives nobody less notice, and ends nothing in an illness. */
async function checkGround(
  { end, ground = 'notice' }: NewTermination,
  { agreement, kind, by, noticeDay, inTerm, agreedEnd }: Ending,
  context: OperationContext,
): Promise<Issue[]> {
  const { workArrangements } = agreement.terms;
  if (workArrangements === null) return [];
  if (isLater(end, agreement)) return checkDeath({ end, ground, noticeDay });
  const { start, noticePeriodMonths, trialPeriodMonths, daysPerWeek, waitingDays } = workArrangements;
  const { store, rules } = context;
  const notice = { kind, start, end: agreedEnd, noticePeriodMonths, trialPeriodMonths };
  const issues = inTerm.length > 0 ? [] : checkNotice({ end, ground, noticeDay, by }, notice);
  if (by === 'provider') return issues;
  const absences = ((await absencesOf(store, [agreement.id])).get(agreement.id) ?? []).map(asAbsence);
  const absent = absentDays(absences, { kind, daysPerWeek, waitingDays }, rules);
  return [...issues, ...checkNoticeBan({ ground, noticeDay }, kind, absent)];
}

function isLater(end: IsoDate, { status, end: standing }: AgreementRecord): boolean {
  return status === 'ended' && standing !== null && end > standing;
}

/** Neither party puts off the end that the other gave: theirs may only be an earlier one. */
function latestEnd(
  { id, end }: AgreementRecord,
  by: AmendmentParty,
  { store }: OperationContext,
): Promise<IsoDate | undefined> {
  return by === 'provider' ? Promise.resolve(end ?? undefined) : endOfProvider(store, id);
}

/** When a last day is moved to a later one, the next agreement with the same care provider may have begun by then. */
export async function checkLaterEnd(
  agreement: AgreementRecord,
  term: { start: IsoDate; end: IsoDate | undefined },
  { store, caller, today }: OperationContext,
): Promise<Issue[]> {
  const { careProviderId } = agreement;
  if (careProviderId === null || agreement.end === null) return [];
  if (term.end !== undefined && term.end <= agreement.end) return [];
  const facts = (await readRuleFacts(store, caller, [agreement])).factsFor(agreement);
  const agreementId = formatRecordId('agreement', agreement.id);
  const provider = formatRecordId('care-provider', careProviderId);
  return checkCareProvider(provider, { ...facts, agreementId, today }, term);
}
