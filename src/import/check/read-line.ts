import type { LineInput } from '../../domain/declaration-content.ts';
import { monthOf, type Month } from '../../domain/values/month.ts';
import type { CareUnit } from '../../domain/words.ts';
import type { Finding } from '../finding.ts';
import type { Column } from '../map/columns.ts';
import type { Mapping } from '../map/map-header.ts';
import type { CsvRecord } from '../read/csv-record.ts';
import { cellError, type Cell, type CellError } from './cell-error.ts';
import { lineAmounts } from './line-amounts.ts';
import { readAgreement, readClock, readCount, readDate, readHours, readKilometres, readMoney } from './read-cells.ts';
import { readText } from './read-text.ts';
import { readCareFunction, readCareUnit } from './read-word.ts';
import { remember } from './remember.ts';
import { shown } from './shown.ts';

/** What all lines of one declaration must agree on. */
export interface LineHead {
  invoiceNumber: string | undefined;
  invoiceDate: string | undefined;
}

/** One line of the file, read: where it belongs and what it declares, or what is wrong with it. */
export interface ReadLine {
  line: number;
  agreement: string | undefined;
  month: Month | undefined;
  /** Undefined when a cell of it cannot be read. */
  head: LineHead | undefined;
  /** The provider's own reference (kenmerk) of this line. */
  reference: string | undefined;
  content: LineInput | undefined;
  minutes: number;
  /** What the line itself says it costs; undefined when the file names no rate or amount. */
  cents: number | undefined;
  findings: Finding[];
}

const read = {
  agreement: remember(readAgreement),
  date: remember(readDate),
  careFunction: remember(readCareFunction),
  unit: remember(readCareUnit),
  hours: remember(readHours),
  count: remember(readCount),
  money: remember(readMoney),
  kilometres: remember(readKilometres),
  clock: remember(readClock),
  invoiceNumber: readText(40),
  reference: readText(80),
  note: readText(500),
};

/** Makes the function that reads the records of one file. */
export const lineReader = (mapping: Mapping): ((record: CsvRecord) => ReadLine) => {
  const cells = new Cells(mapping);
  return (record) => {
    cells.open(record);
    return readLine(cells);
  };
};

function readLine(cells: Cells): ReadLine {
  const agreement = cells.required('agreement', read.agreement);
  const date = cells.required('date', read.date);
  const content = readContent(cells, date ?? '');
  const head = readHead(cells);
  const reference = cells.optional('reference', read.reference);
  return {
    line: cells.line,
    agreement,
    month: date === undefined ? undefined : monthOf(date),
    head,
    reference,
    content: cells.findings.length === 0 ? content : undefined,
    ...lineAmounts(content),
    findings: cells.findings,
  };
}

function readHead(cells: Cells): LineHead | undefined {
  const before = cells.findings.length;
  const invoiceNumber = cells.optional('invoiceNumber', read.invoiceNumber);
  const invoiceDate = cells.optional('invoiceDate', read.date);
  return cells.findings.length > before ? undefined : { invoiceNumber, invoiceDate };
}

function readContent(cells: Cells, date: string): LineInput {
  const content: LineInput = { date };
  const careFunction = cells.optional('careFunction', read.careFunction);
  if (careFunction !== undefined) content.careFunction = careFunction;
  // Who names no unit means hours: that is what nearly all care is agreed in.
  const unit = cells.optional('unit', read.unit) ?? 'hour';
  content.unit = unit;
  const quantity = readQuantity(cells, unit);
  if (quantity !== undefined) content[unit === 'hour' ? 'minutes' : 'count'] = quantity;
  const rateCents = cells.optional('rate', read.money);
  if (rateCents !== undefined) content.rateCents = rateCents;
  const amountCents = cells.optional('amount', read.money);
  if (amountCents !== undefined) content.amountCents = amountCents;
  const travelMetres = cells.optional('travel', read.kilometres);
  if (travelMetres !== undefined) content.travelMetres = travelMetres;
  const note = cells.optional('note', read.note);
  if (note !== undefined) content.note = note;
  return content;
}

/** Minutes for hours, from the quantity or from begin and end time; a number for other units. */
function readQuantity(cells: Cells, unit: CareUnit): number | undefined {
  if (unit !== 'hour') return cells.required('quantity', read.count);
  const isTimed = cells.text('quantity') === '' && cells.text('start') !== '';
  return isTimed ? readTimes(cells) : cells.required('quantity', read.hours);
}

function readTimes(cells: Cells): number | undefined {
  const start = cells.required('start', read.clock);
  const end = cells.required('end', read.clock);
  const pause = cells.optional('break', read.hours) ?? 0;
  if (start === undefined || end === undefined) return undefined;
  if (end <= start) return cells.fail('end', cellError('CELL_TIME', { found: shown(cells.text('end')) }).error);
  if (pause >= 0 && pause < end - start) return end - start - pause;
  return cells.fail('break', cellError('CELL_BREAK', { found: shown(cells.text('break')) }).error);
}

/** The cells of one line by column, and what was wrong with those that were read. */
class Cells {
  line = 0;
  findings: Finding[] = [];
  #fields: readonly string[] = [];
  readonly #mapping: Mapping;
  readonly #minimumWidth: number;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
    const { agreement = 0, date = 0 } = mapping.positions;
    this.#minimumWidth = Math.max(agreement, date) + 1;
  }

  open({ line, fields }: CsvRecord): void {
    this.line = line;
    this.findings = [];
    this.#fields = fields;
    const expected = this.#mapping.headers.length;
    // Spreadsheets leave out empty cells at the end; a cell too many means that a separator stands inside a text.
    if (fields.length > expected || fields.length < this.#minimumWidth) {
      this.fail(null, cellError('ROW_LENGTH', { found: fields.length, expected }).error);
    }
  }

  text(column: Column): string {
    const position = this.#mapping.positions[column];
    return position === undefined ? '' : (this.#fields[position] ?? '').trim();
  }

  optional<Value>(column: Column, readCell: (text: string) => Cell<Value>): Value | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const result = readCell(text);
    return 'error' in result ? this.fail(column, result.error) : result.value;
  }

  required<Value>(column: Column, readCell: (text: string) => Cell<Value>): Value | undefined {
    return this.text(column) === ''
      ? this.fail(column, cellError('CELL_MISSING').error)
      : this.optional(column, readCell);
  }

  fail(column: Column | null, error: CellError): undefined {
    const position = column === null ? undefined : this.#mapping.positions[column];
    const header = position === undefined ? null : (this.#mapping.headers[position]?.trim() ?? null);
    this.findings.push({ line: this.line, severity: 'error', column: header, ...error });
  }
}
