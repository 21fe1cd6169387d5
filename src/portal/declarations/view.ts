import type { Declaration, DeclarationSummary } from '../../contract/types.ts';
import { lifecycleOf } from '../../domain/lifecycle/declaration-lifecycle.ts';
import { operationsFrom } from '../../domain/lifecycle/machine.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { careProviderReference } from '../answers/care-provider-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import { hasPower } from '../access/has-power.ts';
import type { OperationContext } from '../handler.ts';
import { readWarnings } from './warnings.ts';
import type { DeclarationRecord, DeclarationSummaryRecord } from '../store/queries/declarations/declarations.ts';

export function toSummary(declaration: DeclarationSummaryRecord): DeclarationSummary {
  const { initials, surname, reference, status, kind, month, lineCount, minutes, totalCents, paymentId, paidAt } =
    declaration;
  return {
    id: formatRecordId('declaration', declaration.id),
    reference,
    status,
    kind,
    month,
    agreementId: declaration.agreementId === null ? null : formatRecordId('agreement', declaration.agreementId),
    budgetHolder: budgetHolderReference({ id: declaration.budgetHolderId, initials, surname }),
    careProvider: careProviderReference(declaration),
    lineCount,
    minutes,
    totalCents,
    submittedAt: formatMoment(declaration.submittedAt),
    warningCount: readWarnings(declaration.warningsJson).length,
    corrects: idOrNull(declaration.corrects),
    invoiceNumber: declaration.invoiceNumber,
    paymentId: paymentId === null ? null : formatRecordId('payment', paymentId),
    // Before its payment is planned, the day of a wage is known already.
    dueDate: declaration.dueDate ?? declaration.payableFrom,
    paidAt: paidAt === null ? null : formatMoment(paidAt),
  };
}

/** A care provider sees nothing of the budget, so not what the care costs it either. */
export function toDeclaration(
  declaration: DeclarationRecord,
  { caller, language }: Pick<OperationContext, 'caller' | 'language'>,
): Declaration {
  const { status, kind, costCents, decidedAt } = declaration;
  const { role } = caller;
  return {
    ...toSummary(declaration),
    invoiceDate: declaration.invoiceDate,
    vatNumber: declaration.vatNumber,
    invoiceByteCount: declaration.invoiceByteCount,
    costCents: role === 'care-provider' ? null : costCents,
    submittedBy: declaration.submittedBy,
    decidedAt: decidedAt === null ? null : formatMoment(decidedAt),
    rejectionReason: declaration.rejectionReason,
    awardId: declaration.awardId === null ? null : formatRecordId('award', declaration.awardId),
    statement: declaration.statement,
    monthlyPay: declaration.monthlyPay,
    correctedBy: idOrNull(declaration.correctedBy),
    warnings: toWordedIssues(readWarnings(declaration.warningsJson), language),
    lines: declaration.lines,
    nextOperations: hasPower(caller, 'money', declaration.budgetHolderId)
      ? operationsFrom(lifecycleOf[kind], status, role)
      : [],
  };
}

function idOrNull(id: number | null): string | null {
  return id === null ? null : formatRecordId('declaration', id);
}
