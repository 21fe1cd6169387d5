import type { LineInput } from '../../declaration-content.ts';
import { isIsoDate } from '../../values/date.ts';
import { digitsAt } from '../../values/digits.ts';
import { periodText } from '../../values/period.ts';
import { reportLine } from './declaration-check.ts';
import type { DeclarationCheck } from './declaration-check.ts';
import type { MonthGrid } from './month-grid.ts';

export const NO_DAY = 0;

function dayInMonth(date: string, { prefix, days }: MonthGrid): number {
  if (date.length !== 10 || !date.startsWith(prefix)) return NO_DAY;
  const day = digitsAt(date, 8, 10);
  return day >= 1 && day <= days ? day : NO_DAY;
}

function checkOutside({ date }: LineInput, index: number, check: DeclarationCheck): void {
  if (!isIsoDate(date)) reportLine(check, index, 'DATE_INVALID', 'date', {});
  else reportLine(check, index, 'OUTSIDE_MONTH', 'date', { found: date, expected: check.grid.month });
}

/** The day of the month of a line, `NO_DAY` when it is not in the month. Source: mijnpgb.nl: per month; Rlz 5.23(2). */
export function checkLineDate(line: LineInput, index: number, check: DeclarationCheck): number {
  const { start, end } = check.prepared.agreement;
  const day = dayInMonth(line.date, check.grid);
  if (day === NO_DAY) checkOutside(line, index, check);
  else if (line.date < start || (end !== undefined && line.date > end)) {
    reportLine(check, index, 'OUTSIDE_TERM', 'date', { found: line.date, expected: periodText(start, end) });
  }
  return day;
}
