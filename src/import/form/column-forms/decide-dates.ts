import { usualBasis, pinnedBasis, cellsBasis, type DateForm, type DateOrder } from '../../file/dialect.ts';
import { BrokenFileError } from '../../file/broken-file.ts';
import type { ColumnCells } from './decide-decimals.ts';
import { Evidence, type CellEvidence } from './evidence.ts';
import { detectDateOrder, parseWrittenDate } from '../../cells/dates/read-date.ts';
import { excerpt } from '../../cells/excerpt.ts';

// One date in a hundred may be a slip of the pen, and is then wrong by itself. More of them are a second way of writing
// dates.
const slips = 1 / 100;

/**
 * Decides in which order the dates of a column are written: the order of the cells that can be read in one way only.
 * When there are no such cells the day comes first, as is usual in the Netherlands.
 *
 * @throws BrokenFileError when cells contradict each other, so that 03-04-2026 may be either; `position` counts from 1.
 */
export function decideDates(cells: ColumnCells, told: DateOrder | undefined, position: number): DateForm | undefined {
  if (told !== undefined) return { ...pinnedBasis, order: told };
  const evidence = collect(cells);
  const [dayFirst, monthFirst, yearFirst, either] = (['dmy', 'mdy', 'ymd', 'either'] as const).map((form) =>
    evidence.of(form),
  ) as [CellEvidence, CellEvidence, CellEvidence, CellEvidence];
  if (monthFirst.cells > dayFirst.cells * slips) {
    const isAmerican = dayFirst.cells === 0 && monthFirst.cells > either.cells;
    if (isAmerican) return { ...cellsBasis(monthFirst), order: 'mdy' };
    throw contradiction(monthFirst, dayFirst, position);
  }
  if (dayFirst.cells > 0) return { ...cellsBasis(dayFirst), order: 'dmy' };
  if (either.cells > 0) return { ...usualBasis, order: 'dmy' };
  return yearFirst.cells > 0 ? { ...cellsBasis(yearFirst), order: 'ymd' } : undefined;
}

function collect(cells: ColumnCells): Evidence<DateOrder | 'either'> {
  const evidence = new Evidence<DateOrder | 'either'>();
  for (const { text, line } of cells) {
    const date = parseWrittenDate(text, 'dmy');
    const form = date?.either === true ? 'either' : detectDateOrder(date, 'dmy');
    if (form !== undefined) evidence.add(form, line, text);
  }
  return evidence;
}

function contradiction(monthFirst: CellEvidence, dayFirst: CellEvidence, column: number): BrokenFileError {
  const like = dayFirst.line > 0 ? { like: dayFirst.line } : {};
  const params = { found: excerpt(monthFirst.text), order: 'dmy', ...like };
  return new BrokenFileError([{ code: 'DATE_ORDER', line: monthFirst.line, column, params }]);
}
