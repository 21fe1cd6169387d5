import { addDays, isIsoDate, weekday, type IsoDate } from '../../../domain/values/date.ts';
import type { DateOrder } from '../../file/dialect.ts';
import { cell, cellError, type DateCell } from '../cell.ts';
import { findDamage } from '../spreadsheet-damage.ts';
import { splitDayName } from './day-names.ts';
import { monthNamed } from './month-names.ts';
import { parseShortYear } from './short-year.ts';
import { excerpt } from '../excerpt.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^(20\d\d)(\d\d)(\d\d)$/;
const MONTH_NAMED = /^(\d{1,2})[-/. ]+([a-z]{3,9})\.?[-/. ]+(\d{4}|\d\d)$/i;
// Some systems write a day as the moment at which it begins. A moment in another time zone may be another day.
const TIME_OF_DAY = /[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?$/;
// Days since 30 December 1899, as a spreadsheet counts them: from 2009 to 2064.
const SERIAL = /^[45]\d{4}$/;

/** The parts of a date in numbers, and the order that they can only have. */
export interface WrittenDate {
  year: string;
  month: string;
  day: string;
  form?: DateOrder;
  /** Day and month can be either. */
  either?: true;
  /** The year has two digits, so that one that comes first shows the order as well. */
  isShort?: true;
  /** The day of the week that stands beside it: 1 for Monday to 7 for Sunday. */
  weekday?: number;
}

function twoDigits(text: string): string {
  return text.padStart(2, '0');
}

export function isoOf({ year, month, day }: WrittenDate): IsoDate {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Where nothing shows the order of day and month, it is the given one. */
export function parseWrittenDate(text: string, order: DateOrder): WrittenDate | undefined {
  const plain = parsePlainDate(text, order);
  if (plain !== undefined) return plain;
  const named = splitDayName(text);
  if (named === undefined) return undefined;
  const date = parsePlainDate(named.date, order);
  if (date === undefined) return undefined;
  // Two digits for the year leave a third reading, which the name of a day does not settle.
  const isOpen = date.either === true && date.isShort !== true;
  const told = isOpen ? orderByDayName(named.date, named.weekday) : undefined;
  return { ...(told ?? date), weekday: named.weekday };
}

/** The name of the day may tell which of two numbers is the month. */
function orderByDayName(text: string, named: number): WrittenDate | undefined {
  const fitting = (['dmy', 'mdy'] as const).flatMap((form) => {
    const { either: _, ...date } = parsePlainDate(text, form) ?? { year: '', month: '', day: '' };
    return isIsoDate(isoOf(date)) && weekday(isoOf(date)) === named ? [{ ...date, form }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function parsePlainDate(text: string, order: DateOrder): WrittenDate | undefined {
  const plain = text.replace(TIME_OF_DAY, '');
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(plain) ?? [];
  if (year !== '') return { year, month, day, form: 'ymd' };
  const compact = COMPACT.exec(plain);
  if (compact !== null) return { year: compact[1] ?? '', month: compact[2] ?? '', day: compact[3] ?? '', form: 'ymd' };
  return parseYearLast(plain, order) ?? parseMonthByName(plain) ?? parseShort(plain, order);
}

/** `01-10-26`: two digits for the year, where only one reading is possible or the order of the column is known. */
function parseShort(text: string, order: DateOrder): WrittenDate | undefined {
  const dates = parseShortYear(text);
  const { order: form, ...date } = dates.find((each) => each.order === order) ?? dates[0] ?? { order };
  if (!('year' in date)) return undefined;
  const isCertain = new Set(dates.map(isoOf)).size === 1;
  return { ...date, isShort: true, ...(isCertain ? dates.length === 1 && { form } : { either: true }) };
}

function parseYearLast(text: string, order: DateOrder): WrittenDate | undefined {
  const [, first = '', , second = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  if (year === '') return undefined;
  const dayFirst = { year, day: first, month: second };
  const monthFirst = { year, day: second, month: first };
  const isDayFirst = Number(second) <= 12;
  const isMonthFirst = Number(first) <= 12;
  if (isDayFirst === isMonthFirst) {
    const written = order === 'mdy' ? monthFirst : dayFirst;
    return isDayFirst && Number(first) !== Number(second) ? { ...written, either: true } : written;
  }
  return isDayFirst ? { ...dayFirst, form: 'dmy' } : { ...monthFirst, form: 'mdy' };
}

/** `1-okt-2026` and `1-okt-26`: no software puts the day last after the name of a month. */
function parseMonthByName(text: string): WrittenDate | undefined {
  const [, day = '', name = '', year = ''] = MONTH_NAMED.exec(text) ?? [];
  const month = monthNamed(name);
  if (month === undefined) return undefined;
  return { year: year.length === 2 ? `20${year}` : year, month: String(month), day };
}

/** Finds the one order that a written date can have; undefined when it can have several, or cannot be read at all. */
export function detectDateOrder(written: WrittenDate | undefined, order: DateOrder): DateOrder | undefined {
  if (written === undefined || !isIsoDate(isoOf(written))) return undefined;
  return written.form ?? (written.either === true && order === 'ymd' ? 'dmy' : undefined);
}

/** Makes the reader of the dates of a column of which the order of day, month and year is known. */
export function readDate(order: DateOrder) {
  return (text: string): DateCell => {
    const written = parseWrittenDate(text, order);
    if (written === undefined) return dateError(text, order);
    const date = isoOf(written);
    const form = detectDateOrder(written, order);
    const fits = form === undefined || (form === 'ymd' && written.isShort !== true) || form === order;
    const result = fits && isIsoDate(date) ? dated(text, date, written.weekday) : dateError(text, order);
    return { ...result, ...(form && { form }) };
  };
}

/** A date with the name of another day is a slip of the pen in one of them. */
function dated(text: string, date: IsoDate, named: number | undefined): DateCell {
  const found = weekday(date);
  return named === undefined || named === found
    ? cell(date)
    : cellError('CELL_DAY_NAME', { found: text, weekday: found });
}

function dateError(text: string, order: DateOrder): DateCell {
  if (SERIAL.test(text)) {
    return cellError('CELL_DATE_SERIAL', { found: excerpt(text), date: addDays('1899-12-30', Number(text)) });
  }
  const error = findDamage(text);
  return error === undefined ? cellError('CELL_DATE', { found: excerpt(text), order }) : { error };
}
