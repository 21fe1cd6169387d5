import type {
  AgreementTerms,
  GeneralTerms,
  Parties,
  RateLine,
  WorkArrangements,
} from '../../domain/agreement-terms.ts';
import type { AgreementInput } from '../../contract/types.ts';
import type { Column } from '../columns/columns.ts';

/** The steps are named by their fields. */
type Field =
  | Exclude<keyof AgreementInput, keyof AgreementTerms>
  | keyof Parties
  | keyof WorkArrangements
  | keyof GeneralTerms
  | keyof RateLine;

/** The column that each field of an agreement comes from. */
export const fieldColumns = {
  budgetHolderId: ['budgetHolder'],
  careProviderId: ['careProvider'],
  reference: ['reference'],
  awardIds: ['award'],
  kind: ['kind'],
  familyRelation: ['familyRelation'],
  residentialInitiative: ['residentialInitiative'],
  start: ['startDate'],
  end: ['endDate'],
  termKind: ['term'],
  replacesAgreementId: ['replaces'],
  expiryNotice: ['expiryNotice'],
  trialPeriodMonths: ['trialMonths'],
  noticePeriodMonths: ['noticeMonths'],
  // Days without pay in sickness are agreed one by one.
  waitingDays: [],
  hoursPattern: ['hoursPattern'],
  minutesPerWeek: ['hoursPerWeek'],
  daysPerWeek: ['daysPerWeek'],
  rates: ['rate'],
  holidayHours: ['holidayHours'],
  careFunction: ['careFunction'],
  unit: ['unit'],
  cents: ['rate'],
  depositCents: ['deposit'],
  monthlyAmountCents: ['monthlyAmount'],
  monthlyCareFunction: ['careFunction'],
  travelCentsPerKm: ['travelPerKm'],
  activities: ['activities'],
  careDescription: ['careDescription'],
  payrollAdministration: ['payroll'],
  payrollTaxCredit: ['taxCredit'],
  employerCharges: ['employerCharges'],
  otherTerms: ['otherTerms'],
  identitySeen: ['identitySeen'],
  contractNumber: ['contractNumber'],
  clientNumber: ['clientNumber'],
  // A file is added to one agreement.
  tariffList: [],
  signatoryName: ['signatory'],
  signatoryFunction: ['signatoryFunction'],
  // Both stand in every model and cannot be left out, so that no cell says them.
  thirdPartyClause: [],
  sixWeekClause: [],
} as const satisfies Readonly<Record<Field, readonly Column[]>>;
