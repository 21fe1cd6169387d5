import type { DeclarableTerms } from '../../../contract/types.ts';
import type { DeclarableAgreement } from '../../../domain/declaration/prepared-agreement.ts';

/** Terms as the portal tells them, as the rules read them. */
export function declarableAgreement({
  agreementId,
  end,
  travelCentsPerKm,
  monthlyAmountCents,
  employerCharges,
  awards,
  ...agreement
}: DeclarableTerms): DeclarableAgreement {
  return {
    ...agreement,
    id: agreementId,
    ...(end !== null && { end }),
    ...(travelCentsPerKm !== null && { travelCentsPerKm }),
    ...(monthlyAmountCents !== null && { monthlyAmountCents }),
    ...(employerCharges !== null && { employerCharges }),
    awardIds: awards.map(({ id }) => id),
  };
}
