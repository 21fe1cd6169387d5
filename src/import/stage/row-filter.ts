import type { Finding } from '../finding.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';
import type { ColumnSet } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { findOtherMeasure } from '../columns/other-measure.ts';
import { BrokenFileError } from '../file/broken-file.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { FileForm } from '../kind.ts';
import { mayGoOn } from './last-cell.ts';
import { LeftOutLines, titleFindings } from './left-out-lines.ts';
import { rowKind, type RowKind } from './row-kind.ts';
import { findSwallowedLine } from './swallowed-line.ts';

/** Tells the lines of a file from what else stands between and below them: blank rows, totals, repeated headers and footers. */
export class RowFilter {
  readonly #form: FileForm;
  readonly #mapping: Mapping;
  readonly #columns: ColumnSet;
  readonly #leftOut = new LeftOutLines();
  #strays: CsvRecord[] = [];
  /** The cells of the line before. */
  #before: readonly string[] = [];

  constructor(form: FileForm, columns: ColumnSet) {
    this.#form = form;
    this.#mapping = form.mapping;
    this.#columns = columns;
  }

  /**
   * Whether a record is a line; `isNamed` when the record tells whose it is.
   *
   * @throws BrokenFileError when this record shows that the file was cut off, or that other columns begin.
   */
  isLine(record: CsvRecord, isNamed: boolean): boolean {
    const swallowing = findSwallowedLine(record, this.#form.dialect.separator);
    if (swallowing !== undefined) throw problemAt('QUOTE_OVER_LINES', record.line, swallowing);
    const kind = isNamed ? 'line' : rowKind(record, this.#mapping, this.#columns);
    if (kind === 'other-header') throw this.#otherHeader(record);
    if (!isNamed && kind !== 'header') this.#mustCountTheSame(record, kind);
    if (kind === 'total') this.#strays = this.#leftOut.addTotal(record);
    else if (kind !== 'line') this.#leftOut.add(kind, record);
    if (kind !== 'line') return false;
    this.#mustBeWhole(record);
    if (this.#leftOut.endsInTotals) this.#strays = this.#leftOut.takeTotals();
    return true;
  }

  /** The rows of totals at the end, once all records were read. */
  get totals(): readonly CsvRecord[] {
    return this.#leftOut.tail;
  }

  get hasStrays(): boolean {
    return this.#strays.length > 0;
  }

  /** Takes the rows of totals that turned out not to stand at the end: nobody can tell what they are a total of. */
  takeStrays(): CsvRecord[] {
    const strays = this.#strays;
    this.#strays = [];
    return strays;
  }

  /** Gives the findings about what was left out, when all records were read. */
  end(): Finding[] {
    return [...titleFindings(this.#form), ...this.#leftOut.findings()];
  }

  /** A row of units, or a total that names one, tells that the lines above count in something else than hours. */
  #mustCountTheSame(record: CsvRecord, kind: RowKind): void {
    if (this.#isCare(record, kind)) return;
    const other = findOtherMeasure(record.fields, this.#mapping);
    if (other !== undefined) throw problemAt('OTHER_MEASURE', record.line, other.position, { found: other.word });
  }

  /** Whether a row has an agreement or a day, so that what is wrong with it is its own. */
  #isCare({ fields }: CsvRecord, kind: RowKind): boolean {
    const textOf = (column: Column): string => fields[this.#mapping.positions[column] ?? -1]?.trim() ?? '';
    return kind === 'line' && parseWrittenDate(textOf(this.#columns.day), 'dmy') !== undefined;
  }

  /** What follows would be read in the order of the first header. */
  #otherHeader({ line, fields }: CsvRecord): BrokenFileError {
    const namesOf = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());
    const params = { found: namesOf(fields), expected: namesOf(this.#mapping.headers) };
    return new BrokenFileError([{ code: 'HEADER_DIFFERS', line, params }]);
  }

  #mustBeWhole(record: CsvRecord): void {
    if (record.unended && this.#form.isWhole !== true) this.#mustNotGoOn(record);
    this.#before = record.fields;
  }

  /**
   * Refuses a last line without a line ending that is shorter than the line before, or of which the last cell may go on:
   * the file may have been cut off inside it.
   */
  #mustNotGoOn({ line, fields, open }: CsvRecord): void {
    const column = fields.length;
    const width = Math.min(this.#before.length, this.#mapping.headers.length);
    if (column < width) {
      const params = { found: column, expected: width };
      throw new BrokenFileError([{ code: 'FILE_CUT_OFF', line, column, params }]);
    }
    if (open && mayGoOn(fields, this.#before, this.#form, this.#columns))
      throw new BrokenFileError([{ code: 'LAST_LINE_OPEN', line, column, params: {} }]);
  }
}

function problemAt(
  code: 'QUOTE_OVER_LINES' | 'OTHER_MEASURE',
  line: number,
  position: number,
  params: { found?: string } = {},
): BrokenFileError {
  return new BrokenFileError([{ code, line, column: position + 1, params }]);
}

/** The finding of a row of totals that does not stand at the end. */
export function strayFinding({ line }: CsvRecord): Finding {
  return {
    line,
    code: 'TOTAL_ROW_INSIDE',
    severity: 'error',
    column: null,
    params: {},
  };
}
