import type { FileFinding } from '../../messages/file-findings.ts';
import type { IssueParams } from '../../domain/issue.ts';
import type { Finding } from '../finding.ts';
import type { ColumnSet } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Cell, CellError } from './cell.ts';
import { tidyCell } from './tidy-cell.ts';

export type CellReader<Value> = (text: string, line: number) => Cell<Value, unknown>;

/** The cells of one line by column, and what was found in those that were read. */
export class Cells {
  line = 0;
  findings: Finding[] = [];
  /** Something is wrong with the line, so it is not to be sent. */
  wrong = false;
  #fields: readonly string[] = [];
  readonly #mapping: Mapping;
  readonly #minimumWidth: number;

  constructor(mapping: Mapping, columns: ColumnSet) {
    this.#mapping = mapping;
    this.#minimumWidth = minimumWidth(mapping, columns);
  }

  open({ line, fields }: CsvRecord): void {
    this.line = line;
    this.findings = [];
    this.wrong = false;
    this.#fields = fields;
    const expected = this.#mapping.headers.length;
    // Spreadsheets leave out empty cells at the end; a cell too many means that a separator stands inside a text.
    if (fields.length > expected || fields.length < this.#minimumWidth) this.#checkLength(fields, expected);
  }

  #checkLength(fields: readonly string[], expected: number): void {
    // Empty cells at the end without a header hold nothing.
    if (fields.length > expected && fields.slice(expected).every((field) => tidyCell(field) === '')) return;
    const error: CellError = { code: 'ROW_LENGTH', params: { found: fields.length, expected } };
    this.#report('error', error, this.#mapping.headers[fields.length]?.trim() ?? null);
  }

  text(column: Column): string {
    const position = this.#mapping.positions[column];
    return position === undefined ? '' : trim(this.#fields[position] ?? '');
  }

  optional<Value>(column: Column, readCell: CellReader<Value>): Value | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const result = readCell(text, this.line);
    return 'error' in result ? this.#readTidied(column, text, readCell, result.error) : result.value;
  }

  /** Reads a cell that is not plain without what software wrote around it, and without what nobody sees. */
  #readTidied<Value>(column: Column, text: string, readCell: CellReader<Value>, error: CellError): Value | undefined {
    const tidied = tidyCell(text);
    if (tidied === text) return this.fail(column, error);
    const result = readCell(tidied, this.line);
    return 'error' in result ? this.fail(column, result.error) : result.value;
  }

  required<Value>(column: Column, readCell: CellReader<Value>): Value | undefined {
    if (this.text(column) !== '') return this.optional(column, readCell);
    // A cell after the end of a line that is too short was told of already.
    const isThere = (this.#mapping.positions[column] ?? 0) < this.#fields.length;
    return isThere || !this.wrong ? this.fail(column, { code: 'CELL_MISSING', params: {} }) : undefined;
  }

  /** A cell of a column that is not read is told of by its place. */
  fail(column: Column | number, error: CellError): undefined {
    this.#report('error', error, typeof column === 'number' ? this.#headerAt(column) : this.#header(column));
  }

  warn(column: Column, code: FileFinding, params: IssueParams): void {
    this.#report('warning', { code, params }, this.#header(column));
  }

  #header(column: Column): string | null {
    const position = this.#mapping.positions[column];
    return position === undefined ? null : this.#headerAt(position);
  }

  #headerAt(position: number): string | null {
    return this.#mapping.headers[position]?.trim() ?? null;
  }

  #report(severity: Finding['severity'], error: CellError, column: string | null): void {
    if (severity === 'error') this.wrong = true;
    this.findings.push({ line: this.line, severity, column, ...error });
  }
}

/** Counts the cells up to the last one that every line must have. */
function minimumWidth({ positions }: Mapping, columns: ColumnSet): number {
  return Math.max(...columns.needed(positions).map((column) => positions[column] ?? 0)) + 1;
}

const APOSTROPHE = 39;
const EQUALS = 61;
const BEYOND_ASCII = 127;

function isPlain(code: number): boolean {
  return code > APOSTROPHE && code < BEYOND_ASCII && code !== EQUALS;
}

/**
 * Trims a text; one that holds nothing but what nobody sees, as `=""`, is empty. Nearly no cell has spaces or signs
 * around it, and looking costs less than trimming.
 */
function trim(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  return tidyCell(text) === '' ? '' : text.trim();
}
