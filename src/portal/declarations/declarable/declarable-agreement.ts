import type { DeclarableAgreement } from '../../../domain/declaration/prepared-agreement.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AgreementState, CompleteTerms } from '../../store/queries/declarations/declarable-agreements.ts';

/** Takes from an agreement the part that a declaration is checked against. */
export function toDeclarableAgreement(
  { id, status, budgetHolderId }: AgreementState,
  { kind, parties, workArrangements, employerCharges, end, providerFormality, providerKind }: CompleteTerms,
): DeclarableAgreement {
  const { start, rates, travelCentsPerKm, monthlyAmountCents } = workArrangements;
  return withoutAbsent<DeclarableAgreement>({
    id: formatRecordId('agreement', id),
    status,
    kind,
    budgetHolderId: formatRecordId('budget-holder', budgetHolderId),
    careProviderId: parties.careProviderId,
    start,
    end: end ?? undefined,
    rates,
    travelCentsPerKm,
    monthlyAmountCents,
    employerCharges,
    providerFormality,
    providerKind,
    awardIds: parties.awardIds,
  });
}
