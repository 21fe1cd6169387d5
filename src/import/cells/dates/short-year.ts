import { isIsoDate } from '../../../domain/values/date.ts';
import type { DateOrder } from '../../file/dialect.ts';

const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/;
// Years in which care of this file can have been delivered or agreed. Of 13-10-26 the 13 is no year then.
const firstYear = 20;
const lastYear = 39;

/** A date in numbers by the order in which it is read. */
export interface ShortDate {
  order: DateOrder;
  year: string;
  month: string;
  day: string;
}

/** The dates that a text with two digits for the year can be; none when it is no such date. */
export function parseShortYear(text: string): ShortDate[] {
  const [, first = '', , second = '', last = ''] = SHORT_YEAR.exec(text) ?? [];
  const all: ShortDate[] = [
    { order: 'dmy', year: last, month: second, day: first },
    { order: 'mdy', year: last, month: first, day: second },
    { order: 'ymd', year: first, month: second, day: last },
  ];
  return all.filter(isPossible).map((date) => ({ ...date, year: `20${date.year}` }));
}

function isPossible({ year, month, day }: ShortDate): boolean {
  const iso = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(year) >= firstYear && Number(year) <= lastYear && isIsoDate(iso);
}
