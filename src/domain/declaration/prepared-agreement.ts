import type { AbsentDays } from '../absence/absence.ts';
import type { RateLine } from '../agreement-terms.ts';
import type { IsoDate } from '../values/date.ts';
import type {
  AgreementKind,
  AgreementStatus,
  CareFunction,
  CareProviderKind,
  CareUnit,
  ProviderFormality,
} from '../words.ts';

/** A rate with the day from which it is too low, so that whoever judges care need not know how old anybody is. */
export interface DeclarableRate extends RateLine {
  /** The first day on which it is below the minimum wage; absent when it never is, as far as the wages are known. */
  tooLowFrom?: IsoDate;
  /** The day of birth is unknown, and below the wage of an adult nobody can tell without it. */
  ageUnknown?: true;
}

/** The part of the terms that may change by an amendment, and that a declaration is checked against. */
export interface DeclarablePay {
  rates: DeclarableRate[];
  travelCentsPerKm?: number;
  monthlyAmountCents?: number;
  employerCharges?: 'low' | 'high';
  /** Agreed for a week, when the hours are fixed; irregular hours have no bound but that of the working hours law. */
  minutesPerWeek?: number;
  daysPerWeek?: number;
  /** The rates do not include holiday hours: those are declared when they are taken. */
  holidayWhenTaken?: true;
}
/** New terms, and the first day of care that is held to them. */
export interface AmendedPay extends DeclarablePay {
  from: IsoDate;
}

/** The part of an agreement that a declaration is checked against. */
export interface DeclarableAgreement extends DeclarablePay {
  id: string;
  status: AgreementStatus;
  kind: AgreementKind;
  budgetHolderId: string;
  careProviderId: string;
  start: IsoDate;
  /** Last day, also when it was ended early. */
  end?: IsoDate;
  /** The terms that came by amendments, in the order in which they were agreed; those above hold before them. */
  amended?: AmendedPay[];
  providerFormality: ProviderFormality;
  providerKind: CareProviderKind;
  /** The awards stand in the order in which they pay. */
  awardIds: string[];
  /** The days of sickness and leave; absent when there are none, as of nearly all. */
  absences?: AbsentDays[];
}

/** A rate in euro cents, with its place among the rates. */
export interface PreparedRate extends DeclarableRate {
  /** Its place among the care and units of all terms, by which lines are counted. */
  index: number;
}

/** The rates that were agreed on one care function, by unit. */
export interface PreparedFunction {
  rates: ReadonlyMap<CareUnit, PreparedRate>;
  /** The unit that a line may leave out. */
  loneUnit: CareUnit | undefined;
  units: readonly CareUnit[];
}

/** An agreement made ready once, for the many declarations that are checked against it. */
export interface PreparedAgreement {
  agreement: DeclarableAgreement;
  functions: ReadonlyMap<CareFunction, PreparedFunction>;
  loneFunction: CareFunction | undefined;
  functionNames: readonly CareFunction[];
  isEmployment: boolean;
  /** The same agreement by each amendment; absent when there is none, as of nearly all, which then cost nothing more. */
  later: readonly PreparedAgreement[] | undefined;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function prepareFunction(rates: readonly PreparedRate[]): PreparedFunction {
  const byUnit = new Map(rates.map((rate) => [rate.unit, rate]));
  const units = [...byUnit.keys()];
  return { rates: byUnit, loneUnit: onlyOne(units), units };
}

/** Care and unit have one place in all terms, and one rate is the same in all terms that have it. */
function rateKeeper(): (rate: DeclarableRate) => PreparedRate {
  const places = new Map<string, number>();
  const known = new Map<string, PreparedRate>();
  return (rate) => {
    const care = `${rate.careFunction} ${rate.unit}`;
    const key = `${care} ${rate.cents} ${rate.depositCents ?? 0}`;
    const index = places.get(care) ?? places.size;
    places.set(care, index);
    const kept = known.get(key) ?? { ...rate, index };
    known.set(key, kept);
    return kept;
  };
}

/** Makes an agreement ready for the declarations that are checked against it. */
export function prepareAgreement({ amended = [], ...agreement }: DeclarableAgreement): PreparedAgreement {
  const keep = rateKeeper();
  const first = prepareTerms(agreement, keep);
  if (amended.length === 0) return first;
  const same = withoutPay(agreement);
  const later = amended.map(({ from, ...pay }) => prepareTerms({ ...same, ...pay, start: from }, keep));
  return { ...first, later };
}

function withoutPay(agreement: DeclarableAgreement): Omit<DeclarableAgreement, keyof DeclarablePay> {
  const {
    rates: _,
    travelCentsPerKm: _travel,
    monthlyAmountCents: _month,
    employerCharges: _charges,
    minutesPerWeek: _minutes,
    daysPerWeek: _days,
    holidayWhenTaken: _holiday,
    ...same
  } = agreement;
  return same;
}

/** The terms that hold for care of a day: what was agreed last of all that had begun by then. */
export function termsOn(prepared: PreparedAgreement, date: IsoDate): PreparedAgreement {
  const { later } = prepared;
  if (later === undefined) return prepared;
  return later.findLast(({ agreement }) => agreement.start <= date) ?? prepared;
}

/** A fixed wage or amount is paid every month without a declaration. */
export function isPaidByItself({ agreement }: PreparedAgreement): boolean {
  return agreement.monthlyAmountCents !== undefined;
}

function prepareTerms(agreement: DeclarableAgreement, keep: (rate: DeclarableRate) => PreparedRate): PreparedAgreement {
  const rates = agreement.rates.map(keep);
  const byFunction = Map.groupBy(rates, ({ careFunction }) => careFunction);
  const functions = new Map([...byFunction].map(([name, group]) => [name, prepareFunction(group)]));
  const functionNames = [...functions.keys()];
  return {
    agreement,
    functions,
    loneFunction: onlyOne(functionNames),
    functionNames,
    isEmployment: agreement.kind === 'employment',
    later: undefined,
  };
}
