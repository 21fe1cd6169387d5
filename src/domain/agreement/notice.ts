import { addMonthsToDate, addMonths, dayAfterMonths, lastDay, monthOf } from '../values/month.ts';
import type { IsoDate } from '../values/date.ts';
import type { AgreementKind, AmendmentParty } from '../words.ts';

/** The terms of an agreement that its notice (opzegtermijn) follows from. */
export interface NoticeTerms {
  kind: AgreementKind;
  start: IsoDate;
  noticePeriodMonths?: number | undefined;
  trialPeriodMonths?: number | undefined;
}

// The months of notice by an employer after so many years of service. Source: BW 7:672(2).
const employerNotice = [
  { years: 15, months: 4 },
  { years: 10, months: 3 },
  { years: 5, months: 2 },
  { years: 0, months: 1 },
] as const;

const MONTHS_PER_YEAR = 12;

function statutoryMonths(start: IsoDate, noticeDay: IsoDate): number {
  const served = employerNotice.find(({ years }) => dayAfterMonths(start, years * MONTHS_PER_YEAR) <= noticeDay);
  return served?.months ?? employerNotice[employerNotice.length - 1]?.months ?? 1;
}

/** Tells whether a day lies in the trial period, in which both may end at once. Source: BW 7:652, 7:676. */
export function isInTrialPeriod({ start, trialPeriodMonths = 0 }: NoticeTerms, day: IsoDate): boolean {
  return trialPeriodMonths > 0 && day < dayAfterMonths(start, trialPeriodMonths);
}

// Whatever the length of service. Source: BW 7:672(4).
const employeeNotice = 1;

/**
 * The first day on which an agreement can end when notice is given on a day.
 *
 * An employer gives the notice of the law by length of service and an employee one month, or the longer one that was
 * agreed, and against the end of a month; in the trial period none. Of an assignment it is what was agreed, and nothing
 * where nothing was. Source: BW 7:408, 7:672, 7:676; SVB: notice on 10 April with a month ends on 31 May.
 */
export function earliestEnd(
  terms: NoticeTerms,
  noticeDay: IsoDate,
  by: AmendmentParty = 'holder',
): IsoDate | undefined {
  const { kind, start, noticePeriodMonths = 0 } = terms;
  // Who has not begun yet serves notice as from the first day.
  const from = noticeDay > start ? noticeDay : start;
  if (kind !== 'employment') return noticePeriodMonths === 0 ? undefined : addMonthsToDate(from, noticePeriodMonths);
  if (isInTrialPeriod(terms, noticeDay)) return undefined;
  const byLaw = by === 'provider' ? employeeNotice : statutoryMonths(start, from);
  return lastDay(addMonths(monthOf(from), Math.max(noticePeriodMonths, byLaw)));
}
