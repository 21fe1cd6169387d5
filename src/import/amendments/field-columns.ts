import type { GeneralTerms, RateLine, WorkArrangements } from '../../domain/agreement-terms.ts';
import type { AmendmentInput } from '../../contract/types.ts';
import type { Column } from '../columns/columns.ts';

/** The fields that a file of amendments can say, and those that the portal's findings may name. */
type Field = keyof AmendmentInput | keyof RateLine | keyof WorkArrangements | keyof GeneralTerms;

/** The column that each field of an amendment comes from. What no column says stays as it was. */
export const fieldColumns = {
  reference: [],
  agreementId: ['agreement'],
  from: ['startDate'],
  raiseBasisPoints: ['raise'],
  parties: [],
  workArrangements: [],
  generalTerms: [],
  start: ['startDate'],
  end: ['endDate'],
  termKind: ['endDate'],
  replacesAgreementId: [],
  expiryNotice: [],
  trialPeriodMonths: [],
  noticePeriodMonths: [],
  waitingDays: [],
  hoursPattern: ['hoursPerWeek'],
  minutesPerWeek: ['hoursPerWeek'],
  daysPerWeek: ['daysPerWeek'],
  rates: ['rate', 'raise'],
  holidayHours: ['holidayHours'],
  careFunction: ['careFunction'],
  unit: ['unit'],
  cents: ['rate'],
  monthlyAmountCents: ['monthlyAmount', 'raise'],
  // Which care an amount by the month is for is agreed one by one.
  monthlyCareFunction: [],
  travelCentsPerKm: ['travelPerKm'],
  depositCents: ['deposit'],
  activities: ['activities'],
  careDescription: [],
  payrollAdministration: [],
  payrollTaxCredit: [],
  employerCharges: [],
  otherTerms: ['otherTerms'],
  // Who signs, the organisation's own numbers and what was seen are agreed one by one.
  identitySeen: [],
  contractNumber: [],
  clientNumber: [],
  tariffList: [],
  signatoryName: [],
  signatoryFunction: [],
  thirdPartyClause: [],
  sixWeekClause: [],
} as const satisfies Readonly<Record<Field, readonly Column[]>>;
