import { absentDays } from '../../../domain/absence/absent-days.ts';
import type { GeneralTerms, RateLine, WorkArrangements } from '../../../domain/agreement-terms.ts';
import type {
  DeclarableAgreement,
  DeclarablePay,
  DeclarableRate,
} from '../../../domain/declaration/prepared-agreement.ts';
import { withoutAbsent } from '../../../domain/every-field.ts';
import type { Rules } from '../../../domain/rules/rules.ts';
import { firstDayTooLow, hasMinimumWage, type WageEarner } from '../../../domain/rules/wage-floor.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { AgreementState, CompleteTerms } from '../../store/queries/declarations/declarable-agreements.ts';

/** Terms with the day from which they hold, and who has a right to the minimum wage by them. */
interface PaidFrom {
  from: IsoDate;
  earner: WageEarner | undefined;
  rules: Rules;
}

function payOf(
  { rates, travelCentsPerKm, monthlyAmountCents, holidayHours, ...hours }: WorkArrangements,
  employerCharges: GeneralTerms['employerCharges'],
  paid: PaidFrom,
): DeclarablePay {
  return withoutAbsent<DeclarablePay>({
    rates: rates.map((rate) => withWage(rate, paid, holidayHours)),
    travelCentsPerKm,
    monthlyAmountCents,
    employerCharges,
    ...fixedHours(hours),
    holidayWhenTaken: holidayHours === 'when-taken' ? true : undefined,
  });
}

/** A rate with the day from which it is too low; the day of birth, by which that was found, goes no further. */
function withWage(
  rate: RateLine,
  { from, earner, rules }: PaidFrom,
  holidayHours: WorkArrangements['holidayHours'],
): DeclarableRate {
  const { cents, unit } = rate;
  const tooLowFrom = earner && firstDayTooLow(from, cents, { unit, holidayHours }, earner, rules);
  if (earner === undefined || tooLowFrom === undefined) return rate;
  return { ...rate, tooLowFrom, ...(earner.birthDate === null && { ageUnknown: true }) };
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
  { id, status, budgetHolderId, birthDate }: AgreementState,
  complete: CompleteTerms,
  rules: Rules,
): DeclarableAgreement {
  const { kind, parties, workArrangements, employerCharges, end, providerFormality, providerKind, amended } = complete;
  const { daysPerWeek, waitingDays } = workArrangements;
  const absences = absentDays(complete.absences, { kind, birthDate, daysPerWeek, waitingDays }, rules);
  const earner = hasMinimumWage(kind, providerKind) ? { birthDate } : undefined;
  return {
    id: formatRecordId('agreement', id),
    status,
    kind,
    budgetHolderId: formatRecordId('budget-holder', budgetHolderId),
    careProviderId: parties.careProviderId,
    start: workArrangements.start,
    ...(end !== null && { end }),
    ...payOf(workArrangements, employerCharges, { from: workArrangements.start, earner, rules }),
    ...(amended.length > 0 && {
      amended: amended.map(({ from, terms }) => ({
        from,
        ...payOf(terms.workArrangements, kind === 'employment' ? terms.generalTerms.employerCharges : undefined, {
          from,
          earner,
          rules,
        }),
      })),
    }),
    providerFormality,
    providerKind,
    awardIds: parties.awardIds,
    ...(absences.length > 0 && { absences }),
  };
}
