import type { ColumnSet } from '../../columns/column-set.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { CsvRecord } from '../../file/records/csv-record.ts';
import type { Dialect, PinnedDialect } from '../../file/dialect.ts';
import { tidyCell } from '../../cells/tidy-cell.ts';
import { decideDates, settleDates } from './decide-dates.ts';
import { areDecimals, decideDecimals, likeOthers, type ColumnCells } from './decide-decimals.ts';

/**
 * Decides how the numbers and dates of each column are written, as far as nobody told it.
 *
 * @throws BrokenFileError when the dates of a column contradict each other, or when nothing tells their order.
 */
export function decideColumns(
  lines: readonly CsvRecord[],
  { positions }: Mapping,
  columns: ColumnSet,
  pinned: PinnedDialect,
): Pick<Dialect, 'decimals' | 'dates'> {
  const decimals: Dialect['decimals'] = {};
  for (const column of columns.numbers) {
    const position = positions[column];
    const form = position === undefined ? undefined : decideDecimals(cellsAt(lines, position), pinned.decimal);
    if (form !== undefined) decimals[column] = form;
  }
  const agreed = likeOthers(Object.values(decimals));
  for (const column of columns.numbers) {
    const position = positions[column];
    if (position === undefined || decimals[column] !== undefined || agreed === undefined) continue;
    if (areDecimals(cellsAt(lines, position), agreed)) decimals[column] = agreed;
  }
  const dates: Dialect['dates'] = {};
  const verdicts = columns.dates.flatMap((column) => {
    const position = positions[column];
    const verdict =
      position === undefined ? undefined : decideDates(cellsAt(lines, position), pinned.dates, position + 1);
    return position === undefined || verdict === undefined ? [] : [{ column, position, verdict }];
  });
  const shown = verdicts.flatMap(({ verdict }) => ('order' in verdict ? [verdict] : []));
  for (const { column, position, verdict } of verdicts) dates[column] = settleDates(verdict, shown, position + 1);
  return { decimals, dates };
}

/** Each text once, for most columns repeat a few; the order is that in which they come first. */
function* cellsAt(lines: readonly CsvRecord[], position: number): ColumnCells {
  const counted = new Map<string, { line: number; cells: number }>();
  for (const { line, fields } of lines) {
    const text = fields[position] ?? '';
    const known = counted.get(text);
    if (known === undefined) counted.set(text, { line, cells: 1 });
    else known.cells += 1;
  }
  for (const [written, where] of counted) {
    const text = tidyCell(written);
    if (text !== '') yield { text, ...where };
  }
}
