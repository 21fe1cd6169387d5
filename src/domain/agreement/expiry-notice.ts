import { daysOfWarning } from '../award/days-of-warning.ts';
import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import { addDays, type IsoDate } from '../values/date.ts';
import { addMonths, addMonthsToDate, dayAfterMonths, firstDay, monthOf } from '../values/month.ts';

/** The last day on which a holder can announce in time whether an employment goes on. */
export function lastDayToAnnounce({ start, end }: { start: IsoDate; end: IsoDate }, rules: Rules): IsoDate | undefined {
  const least = valueAt(rules.expiryNoticeFrom, end);
  const months = valueAt(rules.expiryNoticeTerm, end);
  const dayAfter = addDays(end, 1);
  if (least === undefined || months === undefined || dayAfterMonths(start, least) > dayAfter) return undefined;
  return addDays(addMonthsToDate(dayAfter, -months), -1);
}

/**
 * The day from which an amendment says that the end was announced: from this month on, since it begins with a month, but
 * within the term, and not before the newest terms that were agreed.
 */
export function announcedFrom(
  today: IsoDate,
  { start, latestFrom }: { start: IsoDate | null; latestFrom?: IsoDate | undefined },
): IsoDate {
  const from = [firstDay(monthOf(today)), start ?? today, latestFrom ?? ''].reduce((a, b) => (a > b ? a : b));
  const month = monthOf(from);
  return from === firstDay(month) ? from : firstDay(addMonths(month, 1));
}

/** The days of which one is the last day of an employment whose end is to be announced now, or nearly. */
export function endsToAnnounce(today: IsoDate, rules: Rules): { from: IsoDate; until: IsoDate } {
  const months = valueAt(rules.expiryNoticeTerm, today) ?? 0;
  return { from: today, until: addDays(addMonthsToDate(today, months), daysOfWarning + 3) };
}

/** Whether it is time: so long before the last day for it that there is time to decide, and not after that day. */
export function isTimeToAnnounce(lastDay: IsoDate | undefined, today: IsoDate): lastDay is IsoDate {
  return lastDay !== undefined && today >= addDays(lastDay, -daysOfWarning) && today <= lastDay;
}
