import type { FileFinding } from '../../messages/file-findings.ts';
import { BrokenFileError } from '../file/broken-file.ts';
import { hasContent, type CsvRecord } from '../file/records/csv-record.ts';
import { findDayColumns } from './day-columns.ts';
import { findHeader } from './find-header.ts';
import { detectForm } from './detect-form.ts';
import type { TextForm, PinnedDialect } from '../file/dialect.ts';
import { detectForeignFormat } from './foreign-format.ts';
import type { HeaderMapper } from '../columns/recognise-header.ts';
import { readSample, type Sample } from '../file/sample.ts';
import { sampleRecords } from '../file/records/sample-records.ts';
import { parseRecordId } from '../../domain/values/record-id.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';

/** The beginning of a file, cut into lines. */
export interface Table {
  form: TextForm;
  header: CsvRecord;
  lines: CsvRecord[];
  /** What stands above the header. */
  titles: CsvRecord[];
  /** The table is the whole file. */
  whole: boolean;
}

/** @throws BrokenFileError when it is no table. */
export async function openTable(path: string, map: HeaderMapper, pinned: PinnedDialect): Promise<Table> {
  const sample = await readSample(path);
  const kind = detectForeignFormat(sample.bytes);
  if (kind !== undefined) throw brokenFile('FILE_KIND', 1, { found: kind });
  const form = detectForm(sample, pinned, map);
  const records = sampleRecords(sample, form);
  if (records.length === 0 && !sample.whole) throw endless(sample, form);
  const filled = records.slice(form.sepLine ? 1 : 0).filter(hasContent);
  const place = findHeader(filled, map);
  const titles = filled.slice(0, place);
  const titleLines = titles.map(({ line }) => line);
  const [header, ...lines] = filled.slice(place);
  if (header === undefined) throw brokenFile('FILE_EMPTY', 1);
  refuseGrid(header, filled.slice(0, place + titleBelow), map);
  if (isNoHeader(header, map)) throw brokenFile('HEADER_MISSING', header.line);
  return { form: titleLines.length > 0 ? { ...form, titleLines } : form, header, lines, titles, whole: sample.whole };
}

/**
 * The error of a first line of more than a megabyte. Nearly always a quote is not closed: reading the sample as if it
 * were the whole file then finds that quote.
 */
function endless(sample: Sample, form: TextForm): BrokenFileError {
  sampleRecords({ ...sample, whole: true }, form);
  return brokenFile('LINE_TOO_LONG', 1);
}

// Between the months and the days of a grid stand few lines.
const titleBelow = 5;

/** @throws BrokenFileError for a grid with a column for each day: its lines have no date of their own. */
function refuseGrid({ fields, line }: CsvRecord, records: readonly CsvRecord[], map: HeaderMapper): void {
  const { date, startDate } = map(fields, line).mapping.positions;
  if (date !== undefined || startDate !== undefined) return;
  const grid = findDayColumns(records);
  if (grid !== undefined) throw brokenFile('DAYS_AS_COLUMNS', grid.line, { found: grid.days });
}

/** Whether the first line is a line with content itself. Its unit may be taken for a name: `uur`. */
function isNoHeader({ fields, line }: CsvRecord, map: HeaderMapper): boolean {
  return Object.keys(map(fields, line).mapping.positions).length <= 1 && looksLikeLine(fields);
}

export function brokenFile(code: FileFinding, line: number, params = {}): BrokenFileError {
  return new BrokenFileError([{ code, line, params }]);
}

/** Whether a first line that names no column is a line with content itself. */
function looksLikeLine(cells: readonly string[]): boolean {
  return cells
    .map((text) => text.trim())
    .some((text) => parseRecordId(text.toUpperCase()) !== undefined || parseWrittenDate(text, 'dmy') !== undefined);
}
