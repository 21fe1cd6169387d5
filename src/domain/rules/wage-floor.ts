import type { WorkArrangements } from '../agreement-terms.ts';
import type { IsoDate } from '../values/date.ts';
import type { AgreementKind, CareProviderKind, CareUnit, HolidayHours } from '../words.ts';
import { entryOrLastKnown } from './dated-value.ts';
import { minimumWageAt, wageChangesAfter } from './minimum-wage-at.ts';
import type { Rules } from './rules.ts';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY_PART = 240;
const MONTHS_PER_YEAR = 12;
const WEEKS_PER_YEAR = 52;
/** Four weeks of holiday are paid in the 48 that are worked. Source: BW 7:634; SVB 2025, 15.19 becomes 16.46. */
const WEEKS_WITH_HOLIDAY = 52;
const WORKED = 48;

/** What is paid for: a unit, or a month of fixed hours a week. */
export type PaidTime = { unit: CareUnit; holidayHours?: HolidayHours | undefined } | { minutesPerWeek: number };

/** Somebody with a right to the minimum wage; of who was registered long ago the day of birth may be unknown. */
export interface WageEarner {
  readonly birthDate?: IsoDate | null | undefined;
}

/** The least that may be paid on a day, in cents. */
export interface WageFloor {
  cents: number;
  isUnverified: boolean;
}

/** Everyone who is not an entrepreneur or an organisation has a right to it. Source: SVB, minimumloon en vakantiegeld. */
export function hasMinimumWage(kind: AgreementKind, providerKind: CareProviderKind): boolean {
  return kind !== 'assignment-organisation' && providerKind === 'person';
}

/**
 * The least for a unit, or for a month of 52 weeks in 12 months; undefined where the time of work is not known. Source:
 * Wet minimumloon.
 */
export function wageFloorAt(
  date: IsoDate,
  paid: PaidTime,
  { birthDate }: WageEarner,
  rules: Rules,
): WageFloor | undefined {
  const minimum = minimumWageAt(date, birthDate ?? undefined, rules);
  const time = minutesOf(paid, date, rules);
  if (minimum === undefined || time === undefined) return undefined;
  if ('holidayHours' in paid && paid.holidayHours === 'in-rate') {
    // The table of the SVB rounds another way in places: what is below the whole cents is surely too low.
    const cents = Math.floor(
      (minimum.value * time.minutes * WEEKS_WITH_HOLIDAY) / (MINUTES_PER_HOUR * time.over * WORKED),
    );
    return { cents, isUnverified: true };
  }
  return {
    cents: Math.ceil((minimum.value * time.minutes) / (MINUTES_PER_HOUR * time.over)),
    isUnverified: minimum.unverified === true || time.isUnverified,
  };
}

interface WorkedTime {
  minutes: number;
  /** The number of amounts that pay for those minutes. */
  over: number;
  isUnverified: boolean;
}

function minutesOf(paid: PaidTime, date: IsoDate, rules: Rules): WorkedTime | undefined {
  if ('minutesPerWeek' in paid)
    return { minutes: paid.minutesPerWeek * WEEKS_PER_YEAR, over: MONTHS_PER_YEAR, isUnverified: false };
  if (paid.unit === 'hour') return { minutes: MINUTES_PER_HOUR, over: 1, isUnverified: false };
  if (paid.unit === 'day-part') return { minutes: MINUTES_PER_DAY_PART, over: 1, isUnverified: false };
  const day = paid.unit === 'full-day' ? entryOrLastKnown(rules.fullDayWork, date) : undefined;
  return day && { minutes: day.value, over: 1, isUnverified: day.unverified === true };
}

/**
 * The first day, from one day on, on which an amount is too low: the wage is raised every half year, and with each
 * birthday until 21. It is never lowered, so that all later days are too low as well.
 */
export function firstDayTooLow(
  from: IsoDate,
  cents: number,
  paid: PaidTime,
  earner: WageEarner,
  rules: Rules,
): IsoDate | undefined {
  const isTooLow = (date: IsoDate): boolean => cents < (wageFloorAt(date, paid, earner, rules)?.cents ?? 0);
  if (isTooLow(from)) return from;
  return wageChangesAfter(from, earner.birthDate ?? undefined, rules).find(isTooLow);
}

/** The same of a monthly amount; one for irregular hours cannot be compared with a wage by the hour. */
export function monthlyTooLowFrom(
  from: IsoDate,
  { monthlyAmountCents, hoursPattern, minutesPerWeek }: MonthlyAgreed,
  earner: WageEarner,
  rules: Rules,
): IsoDate | undefined {
  if (monthlyAmountCents === undefined || hoursPattern !== 'fixed' || minutesPerWeek === undefined) return undefined;
  return firstDayTooLow(from, monthlyAmountCents, { minutesPerWeek }, earner, rules);
}

type MonthlyAgreed = Pick<WorkArrangements, 'monthlyAmountCents' | 'hoursPattern' | 'minutesPerWeek'>;
