import { firstTargetDay } from '../../payment/target-day.ts';
import type { IsoDate } from '../../values/date.ts';
import { addMonths, daysInMonth, firstDay, type Month } from '../../values/month.ts';
import { careLaws } from '../../words.ts';
import { lastDayOver } from './year-end.ts';
import { valueAt, type DatedValues } from '../dated-value.ts';
import type { Rules } from '../rules.ts';

export const monthlyPayDay: DatedValues = [
  { validFrom: '2015-01-01', value: 24, source: 'SVB: a monthly wage is paid about the 24th; read at second hand' },
];

/** The day on which the wage or fixed amount of a month is paid: the first on or after the 24th on which banks pay. */
export function payDayOf(month: Month, rules: Rules): IsoDate {
  // An operator may have given a day that not every month has.
  const day = Math.min(Math.max(valueAt(rules.monthlyPayDay, firstDay(month)) ?? 1, 1), daysInMonth(month));
  return firstTargetDay(`${month}-${String(day).padStart(2, '0')}`);
}

/**
 * The first month of which a wage that was not paid can still be: the budget of last year is settled with what came
 * before 1 April, a rule with a date; the latest of all laws counts.
 */
export function firstPayableMonth(today: IsoDate, rules: Rules): Month {
  const january: Month = `${today.slice(0, 4)}-01`;
  const before = addMonths(january, -12);
  const last =
    careLaws
      .map((law) => lastDayOver(before.slice(0, 4), law, rules) ?? '')
      .sort()
      .at(-1) ?? '';
  return today <= last ? before : january;
}
