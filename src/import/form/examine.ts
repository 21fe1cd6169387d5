import { decideColumns } from './column-forms/decide-columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { findOtherMeasure } from '../columns/other-measure.ts';
import type { HeaderMapper } from '../columns/recognise-header.ts';
import { BrokenFileError } from '../file/broken-file.ts';
import type { Dialect, PinnedDialect } from '../file/dialect.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import { brokenFile, openTable } from './open-table.ts';
import { findClockDecimals } from './clock-decimals.ts';
import { findSortingColumns } from './sorting-columns.ts';
import { findUnreadNumbers } from './unread-numbers.ts';

/** The form of a file, and its columns. */
export interface Examination {
  dialect: Dialect;
  mapping: Mapping;
}

/**
 * Decides from the first megabyte of a file how it is written, as far as nobody told it, and which columns it has. The
 * rest of the file is checked against these decisions while it is read.
 *
 * @throws BrokenFileError when it is no table of lines of care, with the place of what is wrong.
 */
export async function examine(path: string, map: HeaderMapper, pinned: PinnedDialect = {}): Promise<Examination> {
  const { form, header, lines, titles, whole } = await openTable(path, map, pinned);
  const { mapping, columns, problems } = map(header.fields, header.line);
  if (problems.length > 0) throw new BrokenFileError(problems);
  titles.forEach((title) => mustCountTheSame(title, mapping, lines));
  const unread = [
    ...findUnreadNumbers(header, lines, mapping),
    ...findSortingColumns(header, lines, mapping, columns),
    // Whoever tells the sign before the decimals tells that they are decimals.
    ...(pinned.decimal === undefined ? findClockDecimals(lines, mapping) : []),
  ];
  if (unread.length > 0) throw new BrokenFileError(unread);
  if (lines.length === 0 && whole) throw brokenFile('NO_LINES', header.line + 1);
  return { dialect: { ...form, ...decideColumns(lines, mapping, columns, pinned) }, mapping };
}

/** A title may tell that a column counts in something else than hours. */
function mustCountTheSame({ fields, line }: CsvRecord, mapping: Mapping, lines: readonly CsvRecord[]): void {
  const other = findOtherMeasure(fields, mapping, lines);
  if (other === undefined) return;
  const { position, word } = other;
  throw new BrokenFileError([{ code: 'OTHER_MEASURE', line, column: position + 1, params: { found: word } }]);
}
