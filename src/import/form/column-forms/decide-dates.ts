import { usualBasis, pinnedBasis, cellsBasis, type DateForm, type DateOrder } from '../../file/dialect.ts';
import { BrokenFileError } from '../../file/broken-file.ts';
import type { ColumnCells } from './decide-decimals.ts';
import { Evidence, type CellEvidence } from './evidence.ts';
import { detectDateOrder, isoOf, parseWrittenDate } from '../../cells/dates/read-date.ts';
import { excerpt } from '../../cells/excerpt.ts';

// One date in a hundred may be a slip of the pen, and is then wrong by itself. More of them are a second way of writing
// dates.
const slips = 1 / 100;

/** What the cells of a column tell of its order: its form, or that each of them may be either. */
export type DatesVerdict = DateForm | { either: CellEvidence; sameMonth: boolean } | undefined;

/**
 * Decides in which order the dates of a column are written: the order of the cells that can be read in one way only.
 *
 * @throws BrokenFileError when cells contradict each other, so that 03-04-2026 may be either; `position` counts from 1.
 */
export function decideDates(cells: ColumnCells, told: DateOrder | undefined, position: number): DatesVerdict {
  if (told !== undefined) return { ...pinnedBasis, order: told };
  const { evidence, months, isDutch, days } = collect(cells);
  const [dayFirst, monthFirst, yearFirst, either] = (['dmy', 'mdy', 'ymd', 'either'] as const).map((form) =>
    evidence.of(form),
  ) as [CellEvidence, CellEvidence, CellEvidence, CellEvidence];
  if (monthFirst.cells > dayFirst.cells * slips) {
    const isAmerican = dayFirst.cells === 0 && monthFirst.cells > either.cells;
    if (isAmerican) return { ...cellsBasis(monthFirst), order: 'mdy' };
    throw contradiction(monthFirst, dayFirst, position);
  }
  if (dayFirst.cells > 0) return { ...cellsBasis(dayFirst), order: 'dmy' };
  if (either.cells > 0) return { either, sameMonth: months.size === 1 && (isDutch || days.size > 1) };
  return yearFirst.cells > 0 ? { ...cellsBasis(yearFirst), order: 'ymd' } : undefined;
}

/**
 * Settles a column of which each date may be either: by the order that other columns of the file show, or, when all its
 * dates are then in one month, by what is usual in the Netherlands. With slashes, as Americans write, it takes more than
 * one day.
 *
 * @throws BrokenFileError when nothing tells the order.
 */
export function settleDates(
  verdict: NonNullable<DatesVerdict>,
  others: readonly DateForm[],
  position: number,
): DateForm {
  if ('order' in verdict) return verdict;
  const shown = others.filter(({ by, order }) => by === 'cells' && order !== 'ymd');
  const [first] = shown;
  if (first !== undefined && shown.every(({ order }) => order === first.order)) return { ...first, cells: 0 };
  if (first === undefined && verdict.sameMonth) return { ...usualBasis, order: 'dmy' };
  const { line, text } = verdict.either;
  throw new BrokenFileError([{ code: 'DATE_EITHER', line, column: position, params: { found: excerpt(text) } }]);
}

interface Collected {
  evidence: Evidence<DateOrder | 'either'>;
  /** The months and days of all dates, with the day first where it may be either. */
  months: Set<string>;
  days: Set<string>;
  /** All dates that may be either have hyphens or dots, as is usual here. */
  isDutch: boolean;
}

const LONG_YEAR = /\d{4}/;

function collect(cells: ColumnCells): Collected {
  const evidence = new Evidence<DateOrder | 'either'>();
  const months = new Set<string>();
  const days = new Set<string>();
  let isDutch = true;
  for (const cell of cells) {
    const { text } = cell;
    const date = parseWrittenDate(text, 'dmy');
    const form = date?.either === true ? 'either' : detectDateOrder(date, 'dmy');
    // A year of four digits may be a slip; one of two may be no year at all.
    if (date !== undefined) months.add(isoOf(date).slice(LONG_YEAR.test(text) ? 5 : 0, 7));
    if (date !== undefined) days.add(isoOf(date));
    if (form === undefined) continue;
    evidence.add(form, cell);
    if (form === 'either' && text.includes('/')) isDutch = false;
  }
  return { evidence, months, days, isDutch };
}

function contradiction(monthFirst: CellEvidence, dayFirst: CellEvidence, column: number): BrokenFileError {
  const like = dayFirst.line > 0 ? { like: dayFirst.line } : {};
  const params = { found: excerpt(monthFirst.text), order: 'dmy', ...like };
  return new BrokenFileError([{ code: 'DATE_ORDER', line: monthFirst.line, column, params }]);
}
