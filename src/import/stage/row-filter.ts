import type { Finding } from '../finding.ts';
import type { ColumnSet } from '../columns/column-set.ts';
import type { Mapping } from '../columns/mapping.ts';
import { BrokenFileError } from '../file/broken-file.ts';
import { type CsvRecord, hasContent } from '../file/records/csv-record.ts';
import type { FileForm } from '../kind.ts';
import { mayGoOn } from './last-cell.ts';
import { LeftOutLines } from './left-out-lines.ts';
import type { Column } from '../columns/columns.ts';
import { parseWrittenDate } from '../cells/dates/read-date.ts';

/** Tells the lines of a file from what else stands between and below them: blank rows, and rows of totals. */
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
   * @throws BrokenFileError when this record shows that the file was cut off.
   */
  isLine(record: CsvRecord, isNamed: boolean): boolean {
    const kind = isNamed ? 'line' : rowKind(record, this.#mapping, this.#columns);
    if (kind === 'blank') this.#leftOut.addBlank(record);
    if (kind === 'total') this.#strays = this.#leftOut.addTotal(record);
    if (kind !== 'line') return false;
    this.#mustBeWhole(record);
    if (this.#leftOut.endsInTotals) this.#strays = this.#leftOut.takeTotals();
    return true;
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
    return this.#leftOut.findings();
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

type RowKind = 'line' | 'blank' | 'total';

const TOTAL = /^(?:(?:sub|eind|grand|algemeen)[\s-]*)?(?:totaal|totalen|totals?|som|sum)\b/i;
const AMOUNT = /^(?:€\s*)?[+-]?\d[\d.,:]*(?:\s*€)?$/;

/**
 * Finds out what a row is that does not tell whose it is. A row of totals has no date, and either says that it is one
 * or holds amounts only.
 */
function rowKind(record: CsvRecord, { positions }: Mapping, { owner, day }: ColumnSet): RowKind {
  if (!hasContent(record)) return 'blank';
  const textOf = (column: Column): string => record.fields[positions[column] ?? -1]?.trim() ?? '';
  if (parseWrittenDate(textOf(day), 'dmy') !== undefined) return 'line';
  const filled = record.fields.map((field) => field.trim()).filter((field) => field !== '');
  if (filled.some((field) => TOTAL.test(field))) return 'total';
  const isNameless = textOf(owner) === '' && textOf(day) === '';
  return isNameless && filled.every((field) => AMOUNT.test(field)) ? 'total' : 'line';
}
