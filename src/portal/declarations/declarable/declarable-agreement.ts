import type { GeneralTerms, WorkArrangements } from '../../../domain/agreement-terms.ts';
import type { DeclarableAgreement, DeclarablePay } from '../../../domain/declaration/prepared-agreement.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AgreementState, CompleteTerms } from '../../store/queries/declarations/declarable-agreements.ts';

function payOf(
  { rates, travelCentsPerKm, monthlyAmountCents, ...hours }: WorkArrangements,
  employerCharges: GeneralTerms['employerCharges'],
): DeclarablePay {
  return withoutAbsent<DeclarablePay>({
    rates,
    travelCentsPerKm,
    monthlyAmountCents,
    employerCharges,
    ...fixedHours(hours),
  });
}

/** Hours that are irregular are an expectation at most: there is nothing to hold a declaration to. */
function fixedHours({
  hoursPattern,
  minutesPerWeek,
  daysPerWeek,
}: Pick<WorkArrangements, 'hoursPattern' | 'minutesPerWeek' | 'daysPerWeek'>) {
  return hoursPattern === 'fixed'
    ? { minutesPerWeek, daysPerWeek }
    : { minutesPerWeek: undefined, daysPerWeek: undefined };
}

/** Takes from an agreement the part that a declaration is checked against. */
export function toDeclarableAgreement(
  { id, status, budgetHolderId }: AgreementState,
  { kind, parties, workArrangements, employerCharges, end, providerFormality, providerKind, amended }: CompleteTerms,
): DeclarableAgreement {
  return {
    id: formatRecordId('agreement', id),
    status,
    kind,
    budgetHolderId: formatRecordId('budget-holder', budgetHolderId),
    careProviderId: parties.careProviderId,
    start: workArrangements.start,
    ...(end !== null && { end }),
    ...payOf(workArrangements, employerCharges),
    ...(amended.length > 0 && {
      amended: amended.map(({ from, terms }) => ({
        from,
        ...payOf(terms.workArrangements, kind === 'employment' ? terms.generalTerms.employerCharges : undefined),
      })),
    }),
    providerFormality,
    providerKind,
    awardIds: parties.awardIds,
  };
}
