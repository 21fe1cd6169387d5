import type { IsoDate } from './values/date.ts';
import type {
  AgreementKind,
  CareFunction,
  CareUnit,
  EmployerCharges,
  FamilyRelation,
  HolidayHours,
  HoursPattern,
  TermKind,
} from './words.ts';

/** One agreed rate (tarief): the price of one unit of a care function, gross, in cents. */
export interface RateLine {
  careFunction: CareFunction;
  unit: CareUnit;
  cents: number;
  /** The part of it that a voluntary deposit of the holder bears, when the rate is above the maximum. */
  depositCents?: number;
}

/** Step 1 of the form, Partijen. */
export interface Parties {
  kind: AgreementKind;
  careProviderId: string;
  /** The awards (toekenningen) that pay for the care; one agreement may fall under several laws. */
  awardIds: string[];
  familyRelation: FamilyRelation;
  /** Kleinschalig wooninitiatief; only an organisation is one. Source: SVB model of an agreement with an organisation. */
  residentialInitiative?: boolean;
}

/** Step 2 of the form, Werkafspraken. */
export interface WorkArrangements {
  start: IsoDate;
  termKind: TermKind;
  /** Last day; needed when the term is fixed. */
  end?: IsoDate;
  /** The agreement whose provider is being replaced; needed when the term kind is replacement. */
  replacesAgreementId?: string;
  /** Aanzegging: that it ends on its last day is said now, so that no notice follows later. Source: BW 7:668. */
  expiryNotice?: boolean;
  /** Employment only. */
  trialPeriodMonths?: number;
  noticePeriodMonths?: number;
  /** Wachtdagen: days at the begin of a sickness without pay, of an employee. Source: BW 7:629(9). */
  waitingDays?: number;
  hoursPattern: HoursPattern;
  /** Agreed working time in minutes; needed when the hours are fixed. */
  minutesPerWeek?: number;
  daysPerWeek?: number;
  rates: RateLine[];
  /** Employment by the hour only: whether the rates include holiday hours. Source: SVB, minimumloon en vakantiegeld. */
  holidayHours?: HolidayHours;
  /** Maandloon or vast maandbedrag: paid every month without a declaration. */
  monthlyAmountCents?: number;
  /** The care that the monthly amount is for; needed where an award ties its money to care functions. */
  monthlyCareFunction?: CareFunction;
  /** Travel allowance (reiskosten) per kilometre, in cents; absent when none was agreed. */
  travelCentsPerKm?: number;
}

/** Step 3 of the form, Algemene afspraken. */
export interface GeneralTerms {
  /** Werkzaamheden. */
  activities?: string;
  /** Zorgbeschrijving: how the provider meets the care need. Health data. Source: Rlz 5.16. */
  careDescription: string;
  /** Salarisadministratie by the SVB. */
  payrollAdministration: boolean;
  payrollTaxCredit?: boolean;
  /** Werkgeverslasten, employment only. Source: SVB 2026, low 17.54% or high 22.54%. */
  employerCharges?: EmployerCharges;
  /** Derdenbeding: obligatory since 2017. Source: Stcrt. 2017-11464. */
  thirdPartyClause: boolean;
  /** Declarations handed over later than six weeks after the month of care are not paid. Source: Rlz 5.16. */
  sixWeekClause: boolean;
  otherTerms?: string;
  /** The holder saw proof of who the employee is; no copy of it is kept here. Source: Wet LB 28. */
  identitySeen?: boolean;
  /** The organisation's own number of this agreement, and of its client. Source: SVB model, not kept by the SVB. */
  contractNumber?: string;
  clientNumber?: string;
  /** SHA-256 of the tariff list of the organisation, which is kept beside the agreement. Source: SVB model, tarieven. */
  tariffList?: string;
  /** Who may sign for the organisation, and as what. Source: SVB model, vertegenwoordiger van de organisatie. */
  signatoryName?: string;
  signatoryFunction?: string;
}

/** Everything that two parties agree. While a draft is being made, steps may be missing. */
export interface AgreementTerms {
  parties: Parties;
  workArrangements: WorkArrangements;
  generalTerms: GeneralTerms;
}
/** The steps of an agreement as far as they are answered. */
const stepOrder = {
  parties: 1,
  workArrangements: 2,
  generalTerms: 3,
} as const satisfies Readonly<Record<keyof AgreementTerms, number>>;

/** The steps of the form, in the order in which they are filled in and hashed. */
export const agreementSteps = Object.keys(stepOrder) as (keyof AgreementTerms)[];

/** The steps of an agreement as far as they are answered. */
export type DraftTerms = { [Step in keyof AgreementTerms]: AgreementTerms[Step] | null };

/** Each step of the agreement was filled in. */
export function isComplete(terms: DraftTerms): terms is AgreementTerms {
  return agreementSteps.every((step) => terms[step] !== null);
}

/** A draft of which the steps that are not there yet are missing. */
export function draftOf(steps: Partial<DraftTerms>): DraftTerms {
  return { parties: null, workArrangements: null, generalTerms: null, ...steps };
}
