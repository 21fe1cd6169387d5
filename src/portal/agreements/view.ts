import type { Agreement, AgreementSummary } from '../../contract/types.ts';
import { operations } from '../../contract/operations.ts';
import { daysOfWarning } from '../../domain/award/days-of-warning.ts';
import { addDays } from '../../domain/values/date.ts';
import type { AgreementStatus } from '../../domain/words.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Caller } from '../access/caller.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import { hasPower } from '../access/has-power.ts';
import type { OperationContext } from '../handler.ts';
import { type AmendmentState, openAmendments } from '../store/queries/agreements/amendments.ts';
import { lastPaidDays } from '../store/queries/awards/agreements/linked-agreements.ts';
import { signaturesOf } from '../store/queries/agreements/signatures.ts';
import { newestShared } from '../store/queries/agreements/versions.ts';
import type { AgreementRecord, AgreementSummaryRecord } from '../store/queries/agreements/agreements.ts';
import { canDo, possibleOperations } from './state/allowed-operations.ts';
import { isAmendable, isVisible, nextOperations as nextOfAmendment } from './state/amendment-state.ts';
import { findVisibleAgreement } from './find-agreement.ts';
import { canContinue, checkMovable } from './state/withdrawal-step.ts';

function careProviderOf(agreement: AgreementSummaryRecord): AgreementSummary['careProvider'] {
  const { careProviderId: id, careProviderName: name } = agreement;
  return id === null || name === null ? null : { id: formatRecordId('care-provider', id), name };
}

/** The amendment that is under way. */
function amendmentOf(
  agreement: AgreementSummaryRecord,
  amendment: AmendmentState | undefined,
  context: OperationContext,
): AgreementSummary['amendment'] {
  if (amendment === undefined || !isVisible(amendment, context)) return null;
  const { version, fromDay: from, status, needsAssessment } = amendment;
  return { version, from, status, needsAssessment, nextOperations: nextOfAmendment(agreement, amendment, context) };
}

/** Shows agreements as a list has them, each with its amendment that is under way. */
export async function summaries(
  agreements: readonly AgreementSummaryRecord[],
  context: OperationContext,
): Promise<(agreement: AgreementSummaryRecord) => AgreementSummary> {
  const ids = agreements.map(({ id }) => id);
  const open = await openAmendments(context.store, ids);
  const lastDays = await unpaidDays(ids, context);
  return (agreement) =>
    toSummary(agreement, {
      amendment: amendmentOf(agreement, open.get(agreement.id), context),
      unpaidAfter: lastDays.get(agreement.id) ?? null,
    });
}

/** As early as it is a task of the holder to find an award. */
function unpaidDays(ids: readonly number[], { store, today }: OperationContext): Promise<Map<number, string>> {
  return lastPaidDays(store, ids, addDays(today, daysOfWarning));
}

function toSummary(
  agreement: AgreementSummaryRecord,
  { amendment, unpaidAfter }: Pick<AgreementSummary, 'amendment' | 'unpaidAfter'>,
): AgreementSummary {
  return {
    id: formatRecordId('agreement', agreement.id),
    version: agreement.version,
    status: agreement.status,
    kind: agreement.kind,
    budgetHolder: budgetHolderReference(agreement.holder),
    careProvider: careProviderOf(agreement),
    laws: agreement.laws,
    start: agreement.start,
    end: agreement.end,
    amendment,
    unpaidAfter,
    changedAt: formatMoment(agreement.changedAt),
  };
}

/** The holder is mending an agreement in these statuses; until it is shared again others see the old one. */
const beingMended: readonly AgreementStatus[] = ['returned', 'rejected'];

export async function versionForCaller(
  agreement: AgreementRecord,
  { caller, store }: OperationContext,
): Promise<AgreementRecord> {
  if (!beingMended.includes(agreement.status) || isHolder(caller)) return agreement;
  const shared = await newestShared(store, agreement.id);
  if (shared === undefined) return agreement;
  const { version, terms } = shared;
  const { start, end = null } = terms.workArrangements;
  return { ...agreement, version, terms, kind: terms.parties.kind, start, end };
}

function isHolder({ role }: Caller): boolean {
  return role === 'budget-holder' || role === 'representative';
}

/**
 * Throwing away and amending lead to no status of the agreement, so that the table of the lifecycle has neither. Who does the
 * money of a holder alone looks at an agreement, and changes nothing of it.
 */
async function nextOperations(
  agreement: AgreementRecord,
  amendment: AmendmentState | undefined,
  context: OperationContext,
): Promise<string[]> {
  if (!hasPower(context.caller, 'care', agreement.budgetHolderId)) return [];
  const may = (operation: 'agreements.amend' | 'agreements.discard'): boolean =>
    operations[operation].roles.some((role) => role === context.caller.role);
  const possible = possibleOperations(agreement, context);
  // Only who gave an end takes it back, unless they asked the other; and no holder who died, by an office, sets a last day.
  const isGiven = possible.includes('continue') && (await canContinue(context, agreement));
  const isFixed = possible.includes('end') && (await checkMovable(context, agreement)).length > 0;
  return [
    ...possible.filter((operation) => (operation === 'continue' ? isGiven : operation !== 'end' || !isFixed)),
    ...(may('agreements.amend') && isAmendable(agreement, context.today) && amendment === undefined ? ['amend'] : []),
    ...(may('agreements.discard') && canDo('edit', agreement, context) ? ['discard'] : []),
  ];
}

const beforeAssessment: readonly AgreementStatus[] = [
  'draft',
  'shared',
  'returned',
  'signed-by-provider',
  'signed',
  'in-assessment',
];

/** What was said of a version that was rejected is not said of the next one. */
function assessmentOf({ assessment, status }: AgreementRecord): Agreement['assessment'] {
  if (assessment === null || beforeAssessment.includes(status)) return null;
  const { decision, reason, assessedAt } = assessment;
  return { decision, reason, assessedAt: formatMoment(assessedAt) };
}

export async function toAgreement(found: AgreementRecord, context: OperationContext): Promise<Agreement> {
  const agreement = await versionForCaller(found, context);
  const signatures = await signaturesOf(context.store, agreement.id, agreement.version);
  const open = (await openAmendments(context.store, [agreement.id])).get(agreement.id);
  return {
    ...toSummary(agreement, {
      amendment: amendmentOf(agreement, open, context),
      unpaidAfter: (await unpaidDays([agreement.id], context)).get(agreement.id) ?? null,
    }),
    ...agreement.terms,
    providerFormality: agreement.providerFormality,
    returnReason: agreement.returnReason,
    endWithdrawalAskedBy: agreement.endWithdrawalAskedBy,
    signatures: signatures.map(({ role, name, signedAt }) => ({ role, name, signedAt: formatMoment(signedAt) })),
    assessment: assessmentOf(agreement),
    nextOperations: await nextOperations(agreement, open, context),
  };
}

/** Shows an agreement as it is after a change. */
export async function viewAfterChange(id: number, context: OperationContext): Promise<Agreement> {
  return toAgreement(await findVisibleAgreement(context, formatRecordId('agreement', id)), context);
}
