import { addDays, type IsoDate, weekStart } from '../../domain/values/date.ts';
import { firstDay, lastDay, type Month, monthOf } from '../../domain/values/month.ts';
import { pad } from '../terminal/width.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const GAP = '  ';

export interface GridWords {
  readonly weekdays: readonly string[];
  readonly total: string;
  /** A quantity as it is read, without its unit. */
  readonly quantity: (amount: number) => string;
}

/** By day, minutes of hours or the number of another unit. */
export type Amounts = ReadonlyMap<IsoDate, number>;

/** The Mondays of the weeks that a month has days of. */
export function weeksOf(month: Month): IsoDate[] {
  const weeks: IsoDate[] = [];
  for (let monday = weekStart(firstDay(month)); monday <= lastDay(month); monday = addDays(monday, 7))
    weeks.push(monday);
  return weeks;
}

/** The month as a calendar: a row for each week, with the day and what was done on it, and the total of the week last. */
export function monthGrid(month: Month, amounts: Amounts, words: GridWords): string[] {
  const rows = weeksOf(month).map((monday) => weekRow(month, monday, amounts, words));
  return layOut([[...words.weekdays, words.total], ...rows]);
}

/** One week of it, while the month is filled in. */
export function weekLine(month: Month, monday: IsoDate, amounts: Amounts, words: GridWords): string[] {
  return layOut([[...words.weekdays, words.total], weekRow(month, monday, amounts, words)]);
}

function weekRow(month: Month, monday: IsoDate, amounts: Amounts, { quantity }: GridWords): string[] {
  const days = DAYS.map((day) => addDays(monday, day));
  const own = days.filter((day) => monthOf(day) === month);
  const total = own.reduce((sum, day) => sum + (amounts.get(day) ?? 0), 0);
  const cells = days.map((day) => (monthOf(day) === month ? cell(day, amounts.get(day), quantity) : ''));
  return [...cells, quantity(total)];
}

function cell(day: IsoDate, amount: number | undefined, quantity: GridWords['quantity']): string {
  const done = amount === undefined || amount === 0 ? '.' : quantity(amount);
  return `${String(Number(day.slice(8)))}: ${done}`;
}

function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = [...DAYS, DAYS.length].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((text, column) => pad(text, widths[column] ?? 0, 'right')).join(GAP));
}
