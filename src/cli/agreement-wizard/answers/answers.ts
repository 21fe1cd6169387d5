import { agreementSteps, type AgreementTerms, type RateLine } from '../../../domain/agreement-terms.ts';
import type {
  AgreementKind,
  CareFunction,
  CareProviderKind,
  FamilyRelation,
  HolidayHours,
  HoursPattern,
  TermKind,
} from '../../../domain/words.ts';

/** This stands in place of a number for somebody the portal does not know yet. */
export const newProvider = 'new';

/** The answers stand under the name of their question, which is also its flag. `null` was asked and left out. */
export interface Answers {
  budgetHolder: string;
  award: string[];
  provider: string;
  providerKind: CareProviderKind;
  providerBsn: string;
  providerAgb: string | null;
  providerKvk: string | null;
  providerName: string;
  providerBirthDate: string;
  providerIban: string | null;
  providerEmail: string | null;
  providerPhone: string | null;
  family: FamilyRelation;
  /** The holder decides who works, where and when; this only helps to choose a kind. */
  authority: boolean;
  kind: AgreementKind;
  residentialInitiative: boolean | null;

  start: string;
  term: TermKind;
  end: string;
  replaces: string;
  expiryNotice: boolean | null;
  trialPeriod: number | null;
  waitingDays: number | null;
  noticePeriod: number | null;
  hours: HoursPattern;
  hoursPerWeek: number;
  daysPerWeek: number | null;
  pay: 'rates' | 'month';
  rate: RateLine[];
  holidayHours: HolidayHours | null;
  monthlyAmount: number;
  monthlyCare: CareFunction;
  travelPerKm: number | null;

  activities: string | null;
  careDescription: string;
  payroll: boolean;
  taxCredit: boolean;
  employerCharges: 'low' | 'high';
  thirdPartyClause: boolean;
  sixWeekClause: boolean;
  otherTerms: string | null;
  identitySeen: boolean | null;
  contractNumber: string | null;
  clientNumber: string | null;
  /** The hash of the file, which is no answer itself: it is attached to what is kept. */
  tariffList: string | null;
  signatoryName: string | null;
  signatoryFunction: string | null;
}
export type AnswerKey = keyof Answers;
export type PartialAnswers = { readonly [Key in AnswerKey]?: Answers[Key] };

/** The steps of the form that are filled in. */
export const steps = agreementSteps;
export type Step = keyof AgreementTerms;

export function leaveOut(answers: PartialAnswers, keys: Iterable<AnswerKey>): PartialAnswers {
  const dropped = new Set<string>(keys);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !dropped.has(key)));
}
