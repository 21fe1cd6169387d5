import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import type { AnswerKey } from './answers.ts';

type FieldOf<Step extends keyof AgreementTerms> = `${Step}.${keyof AgreementTerms[Step] & string}`;
export type TermPath = { [Step in keyof AgreementTerms]: FieldOf<Step> }[keyof AgreementTerms];

/** The answer for each field of an agreement: what cannot be answered could never be mended. */
export const termAnswers = {
  'parties.kind': 'kind',
  'parties.careProviderId': 'provider',
  'parties.awardIds': 'award',
  'parties.familyRelation': 'family',
  'parties.residentialInitiative': 'residentialInitiative',
  'workArrangements.start': 'start',
  'workArrangements.termKind': 'term',
  'workArrangements.end': 'end',
  'workArrangements.replacesAgreementId': 'replaces',
  'workArrangements.expiryNotice': 'expiryNotice',
  'workArrangements.trialPeriodMonths': 'trialPeriod',
  'workArrangements.noticePeriodMonths': 'noticePeriod',
  'workArrangements.waitingDays': 'waitingDays',
  'workArrangements.hoursPattern': 'hours',
  'workArrangements.minutesPerWeek': 'hoursPerWeek',
  'workArrangements.daysPerWeek': 'daysPerWeek',
  'workArrangements.rates': 'rate',
  'workArrangements.holidayHours': 'holidayHours',
  'workArrangements.monthlyAmountCents': 'monthlyAmount',
  'workArrangements.monthlyCareFunction': 'monthlyCare',
  'workArrangements.travelCentsPerKm': 'travelPerKm',
  'generalTerms.activities': 'activities',
  'generalTerms.careDescription': 'careDescription',
  'generalTerms.payrollAdministration': 'payroll',
  'generalTerms.payrollTaxCredit': 'taxCredit',
  'generalTerms.employerCharges': 'employerCharges',
  'generalTerms.thirdPartyClause': 'thirdPartyClause',
  'generalTerms.sixWeekClause': 'sixWeekClause',
  'generalTerms.otherTerms': 'otherTerms',
  'generalTerms.identitySeen': 'identitySeen',
  'generalTerms.contractNumber': 'contractNumber',
  'generalTerms.clientNumber': 'clientNumber',
  'generalTerms.tariffList': 'tariffList',
  'generalTerms.signatoryName': 'signatoryName',
  'generalTerms.signatoryFunction': 'signatoryFunction',
} as const satisfies Readonly<Record<TermPath, AnswerKey>>;
