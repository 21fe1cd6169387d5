import { packCareByDay } from '../../../domain/declaration/months/care-by-day.ts';
import { nothingLeft } from '../../../domain/nothing-left.ts';
import { recordNumber } from '../../answers/record-number.ts';
import { inTurns } from '../../batch/in-turns.ts';
import type { OperationContext } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import {
  addDeclarations,
  changeStatus,
  type AwardShare,
  type NewDeclarationRecord,
} from '../../store/queries/declarations/changes.ts';
import { refund, reserve } from '../../store/queries/awards/costs/reservations.ts';
import { addDepositUses } from '../../store/queries/awards/deposits.ts';
import { planPayments } from '../../store/queries/payments/plan-payments.ts';
import { costsOf } from '../costs-per-award.ts';
import { correctedEvent, correctionParams, declarationEvent } from '../events.ts';
import { settleCredits } from '../settle-credits.ts';
import { packWarnings, readWarnings } from '../warnings.ts';
import type { AcceptedDeclaration } from './declaration-judgement.ts';

function sharesOf({ verdict }: AcceptedDeclaration): AwardShare[] {
  return verdict.perAward.map(({ awardId, ...share }) => ({ ...share, awardId: recordNumber('award', awardId) }));
}

function toRecord(accepted: AcceptedDeclaration, id: number, { caller, now }: OperationContext): NewDeclarationRecord {
  const { candidate, verdict, status } = accepted;
  const { input, agreement, careProviderId } = candidate;
  // The lines are stored as the verdict has them; the total that was handed in was only compared.
  const {
    reference,
    agreementId: _,
    month,
    kind,
    invoiceNumber,
    invoiceDate,
    vatNumber,
    totalCents: __,
    lines: ___,
    corrects: ____,
    ...rest
  } = input;
  nothingLeft(rest);
  return {
    id,
    status,
    reference,
    contentHash: candidate.contentHash,
    kind,
    month,
    agreementId: agreement.id,
    budgetHolderId: agreement.budgetHolderId,
    careProviderId,
    invoiceNumber: invoiceNumber ?? null,
    invoiceDate: invoiceDate ?? null,
    vatNumber: vatNumber ?? null,
    lineCount: verdict.lines.length,
    minutes: verdict.minutes,
    totalCents: verdict.totalCents,
    costCents: verdict.costCents,
    minutesInFirstWeek: verdict.minutesInFirstWeek,
    minutesInLastWeek: verdict.minutesInLastWeek,
    careByDay: packCareByDay(verdict.careByDay),
    warningsJson: packWarnings(verdict.issues),
    lines: verdict.lines,
    perAward: sharesOf(accepted),
    submittedBy: caller.role as NewDeclarationRecord['submittedBy'],
    submittedAt: now,
    decidedAt: null,
    rejectionReasonSealed: null,
    payableFrom: null,
    monthlyPayJson: null,
    corrects: accepted.corrected?.id ?? null,
    standsBeside: status === 'awaiting-holder' ? (accepted.corrected?.id ?? null) : null,
  };
}

function eventOf(accepted: AcceptedDeclaration, declaration: NewDeclarationRecord): NewEvent {
  const { corrected } = accepted;
  if (corrected !== undefined && declaration.status === 'submitted') return correctedEvent(declaration, corrected);
  const warningCount = readWarnings(declaration.warningsJson ?? null).length;
  return declarationEvent(
    declaration.status === 'submitted' ? 'declaration.submitted' : 'declaration.awaiting-holder',
    declaration,
    { ...(warningCount > 0 && { warningCount }), ...(corrected && correctionParams(corrected)) },
  );
}

/**
 * Stores what was accepted and puts the money for it aside. Those that lost a race for their reference, month or
 * invoice number to another process keep no number: they are to be judged again.
 */
export async function storeAccepted(
  context: OperationContext,
  accepted: readonly AcceptedDeclaration[],
): Promise<void> {
  if (accepted.length === 0) return;
  const { store } = context;
  const first = await store.nextIds('declaration', accepted.length);
  const records = await inTurns(accepted, (one, index) => toRecord(one, first + index, context));
  const corrected = correctedIds(accepted);
  // They make room first, and take it again for those that were not stored.
  await changeStatus(store, [...corrected], { status: 'corrected' });
  const stored = await addDeclarations(store, records);
  accepted.forEach((one, index) => {
    if (stored.has(first + index)) one.id = first + index;
  });
  const keptOnes = accepted.filter(({ id }) => id !== undefined);
  const replaced = correctedIds(keptOnes);
  await changeStatus(
    store,
    [...corrected].filter((id) => !replaced.has(id)),
    { status: 'paid' },
  );
  const kept = records.filter(({ id }) => stored.has(id));
  const approved = kept.filter(({ status }) => status === 'submitted');
  const credited = keptOnes.flatMap((one) => (takesPlace(one) ? (one.corrected ?? []) : []));
  await refund(store, costsOf(credited));
  await reserve(store, costsOf(approved), costsOf(credited));
  await addDepositUses(store, kept);
  await planPayments(store, approved, context);
  const opened = await settleCredits(context, credited, approved);
  const byNumber = new Map(records.map((record) => [record.id, record]));
  context.emit(
    ...keptOnes.flatMap((one) => {
      const record = byNumber.get(one.id ?? 0);
      return record === undefined ? [] : [eventOf(one, record)];
    }),
    ...opened,
  );
}

function takesPlace({ corrected, status }: AcceptedDeclaration): boolean {
  return corrected !== undefined && status === 'submitted';
}

/** The declarations that make room at once: that of a provider waits for the holder. */
function correctedIds(accepted: readonly AcceptedDeclaration[]): Set<number> {
  return new Set(accepted.filter(takesPlace).flatMap(({ corrected }) => corrected?.id ?? []));
}
