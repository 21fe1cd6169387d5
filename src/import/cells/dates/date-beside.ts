import { addDays, daysBetween, type IsoDate, weekday, weekStart } from '../../../domain/values/date.ts';
import { isResultColumn, plainHeader } from '../../columns/columns.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { CsvRecord } from '../../file/records/csv-record.ts';
import type { Cells } from '../cells.ts';
import { excerpt } from '../excerpt.ts';
import { memoize } from '../memoize.ts';
import { tidyCell } from '../tidy-cell.ts';
import { dayNamed } from './day-names.ts';
import { monthNamed } from './month-names.ts';

type Fits = (date: IsoDate) => boolean;
/** What a cell says of the day; null when it says nothing that is certain. */
type Read = (text: string) => Fits | null;

/** What unread columns say of the day of a line: the same fact from two sources, of which one is wrong when they differ. */
export class DateBeside {
  readonly #columns: readonly { position: number; read: Read }[];

  constructor({ headers, positions, ignored = [] }: Mapping) {
    const read = new Set([...Object.values(positions), ...ignored]);
    this.#columns = headers.flatMap((header, position) => {
      const reader = read.has(position) || isResultColumn(header) ? undefined : readers.get(plainHeader(header));
      return reader === undefined ? [] : [{ position, read: memoize((field) => reader(tidyCell(field))) }];
    });
  }

  /** Refuses a line of which such a cell says another day, week, month or year than its date. */
  check(cells: Cells, { fields }: CsvRecord, date: IsoDate): void {
    for (const { position, read } of this.#columns) {
      const field = fields[position] ?? '';
      const fits = field === '' ? null : read(field);
      if (fits !== null && !fits(date))
        cells.fail(position, { code: 'DATE_DIFFERS', params: { found: excerpt(tidyCell(field)), date } });
    }
  }
}

const DAY = /^0?([1-9]|[12]\d|3[01])$/;
const YEAR = /^20\d\d$/;
const WEEK = /^(?:20\d\d-?)?(?:week|wk|w)?\.? ?0?(\d{1,2})$/i;
const MONTH_ALONE = /^0?([1-9]|1[0-2])$/;
const YEAR_AND_MONTH = /^(20\d\d)[-/. ]?(0[1-9]|1[0-2])$/;
const MONTH_AND_YEAR = /^(0?[1-9]|1[0-2])[-/. ](20\d\d)$/;
const MONTH_BY_NAME = /^([a-z]{3,9})\.?(?:[-/. '’]+(20\d\d|\d\d))?$/i;

function readDay(text: string): Fits | null {
  const named = dayNamed(text);
  if (named !== undefined) return (date) => weekday(date) === named;
  const [, day] = DAY.exec(text) ?? [];
  return day === undefined ? null : (date) => Number(date.slice(8)) === Number(day);
}

function readMonth(text: string): Fits | null {
  const found = monthOf(text);
  if (found === undefined) return null;
  const { month, year } = found;
  return (date) => Number(date.slice(5, 7)) === month && (year === undefined || date.slice(0, 4).endsWith(year));
}

function monthOf(text: string): { month: number; year?: string | undefined } | undefined {
  const [, alone] = MONTH_ALONE.exec(text) ?? [];
  if (alone !== undefined) return { month: Number(alone) };
  const [, first, behind] = YEAR_AND_MONTH.exec(text) ?? [];
  if (behind !== undefined) return { month: Number(behind), year: first };
  const [, before, last] = MONTH_AND_YEAR.exec(text) ?? [];
  if (before !== undefined) return { month: Number(before), year: last };
  const [, name = '', year] = MONTH_BY_NAME.exec(text) ?? [];
  const month = monthNamed(name);
  return month === undefined ? undefined : { month, year };
}

function readWeek(text: string): Fits | null {
  const [, week] = WEEK.exec(text) ?? [];
  return week === undefined ? null : (date) => weekNumber(date) === Number(week);
}

/** In the first and last days of a year the year of the week is another one. */
function readYear(text: string): Fits | null {
  return YEAR.test(text) ? (date) => date.startsWith(text) || thursdayOf(date).startsWith(text) : null;
}

/** The day of a week that tells its year. Source: ISO 8601. */
function thursdayOf(date: IsoDate): IsoDate {
  return addDays(weekStart(date), 3);
}

function weekNumber(date: IsoDate): number {
  const thursday = thursdayOf(date);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

const headersOf: readonly (readonly [Read, string])[] = [
  [readDay, 'dag|weekdag|dagnaam|dag van de week|day|weekday|day name|day of the week'],
  [readMonth, 'maand|zorgmaand|month'],
  [readWeek, 'week|weeknr|weeknummer|week no|week number'],
  [readYear, 'jaar|year'],
];
const readers = new Map<string, Read>(
  headersOf.flatMap(([read, names]) => names.split('|').map((name): [string, Read] => [plainHeader(name), read])),
);
