import { agreementEnded } from '../agreements/line/ended-agreement.ts';
import type { ColumnSet, Positions } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';

const always = ['agreement', 'startDate'] as const satisfies Column[];

/** The columns in which all lines of one amendment say the same. */
export const changeColumns = [
  'raise',
  'endDate',
  'monthlyAmount',
  'hoursPerWeek',
  'daysPerWeek',
  'travelPerKm',
  'activities',
  'otherTerms',
  'holidayHours',
] as const satisfies Column[];

/** The columns in which each line of an amendment has a value of its own. */
export const rateColumns = ['careFunction', 'unit', 'rate', 'deposit'] as const satisfies Column[];

/** What may become different in an agreement, of many at once: its first day, and what changes; one line for each rate. */
export const amendmentColumns: ColumnSet = {
  kind: 'amendments',
  columns: [...always, ...changeColumns, ...rateColumns],
  numbers: ['raise', 'rate', 'deposit', 'monthlyAmount', 'travelPerKm', 'hoursPerWeek', 'daysPerWeek'],
  dates: ['startDate', 'endDate'],
  owner: 'agreement',
  day: 'startDate',
  undone: agreementEnded.undone,
  missing: findMissing,
  wanted: findMissing,
  needed: () => [...always],
};

/** Without any column of a change nothing would become different; a raise is what people mean most often. */
function findMissing(positions: Positions): Column[] {
  const isThere = (column: Column): boolean => positions[column] !== undefined;
  const changes: Column[] = [...changeColumns, ...rateColumns].some(isThere) ? [] : ['raise'];
  return [...always.filter((column) => !isThere(column)), ...changes];
}
