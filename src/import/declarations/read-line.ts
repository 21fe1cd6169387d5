import type { LineInput } from '../../domain/declaration-content.ts';
import { monthOf, type Month } from '../../domain/values/month.ts';
import type { Finding } from '../finding.ts';
import type { Part } from '../item.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileForm } from '../kind.ts';
import { LineSums } from './line/sums.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import { declarationColumns } from './columns.ts';
import { declarationCellReaders, type DeclarationCellReaders } from './line/cell-readers.ts';
import { Cells } from '../cells/cells.ts';
import { DateBeside } from '../cells/dates/date-beside.ts';
import { MeasuresBeside } from '../cells/measures-beside.ts';
import { UncountedLine } from '../cells/uncounted-line.ts';
import { compareProvider } from './line/compare-provider.ts';
import type { KnownProviders } from './line/known-providers.ts';
import { cutAtMonth } from './line/cut-at-month.ts';
import { lineAmounts } from './line/line-amounts.ts';
import { careNotGiven } from './line/care-not-given.ts';
import { readContent } from './line/read-content.ts';
import { RepeatedCare, type CareOfLine } from './line/repeated-care.ts';
import { SumAbove } from './line/sum-above.ts';
import { RowFilter, strayFinding } from '../stage/row-filter.ts';

/** The invoice, on which all lines of one declaration must agree. */
export interface InvoiceOfLine {
  invoiceNumber: string | undefined;
  invoiceDate: string | undefined;
  vatNumber: string | undefined;
}

/** One line of the file, read: where it belongs and what it declares, or what is wrong with it. */
export interface ReadLine {
  line: number;
  /** The part is 2 for the hours of a shift that fall in the next month, and 1 for everything else. */
  part: 1 | 2;
  /** Where its bytes stand in the file, without the line ending. */
  offset: number;
  length: number;
  agreement: string | undefined;
  month: Month | undefined;
  /** Undefined when a cell of it cannot be read. */
  head: InvoiceOfLine | undefined;
  /** The provider's own reference (kenmerk) of this line. */
  reference: string | undefined;
  /** The line is not to be sent. Its findings say why; those of a second part stand with the first part. */
  wrong: boolean;
  /** Undefined when something is wrong with the line. */
  content: LineInput | undefined;
  /** The same as JSON. */
  json: string | undefined;
  minutes: number;
  /** The cost that the line itself names; undefined when the file names no rate or amount. */
  cents: number | undefined;
  /** The errors and warnings of the line. */
  findings: Finding[];
}

/**
 * Reads the records of one file, in their order. A record is one line of care, nearly always. It is no line when it is
 * blank or a row of totals, and two lines when a shift goes over the end of a month.
 */
export class DeclarationLineReader {
  readonly #cells: Cells;
  readonly #read: DeclarationCellReaders;
  readonly #rows: RowFilter;
  readonly #repeated: RepeatedCare;
  readonly #uncounted: UncountedLine;
  readonly #beside: MeasuresBeside;
  readonly #dateBeside: DateBeside;
  readonly #sums = new LineSums();
  readonly #sumAbove: SumAbove;
  readonly #mapping: Mapping;
  readonly #providers: KnownProviders | undefined;

  constructor(form: FileForm, providers?: KnownProviders) {
    this.#providers = providers;
    const { mapping, dialect } = form;
    this.#mapping = mapping;
    this.#rows = new RowFilter(form, declarationColumns);
    this.#repeated = new RepeatedCare(mapping);
    this.#uncounted = new UncountedLine(mapping, careNotGiven);
    this.#sumAbove = new SumAbove(mapping);
    this.#beside = new MeasuresBeside(mapping, ['note']);
    this.#dateBeside = new DateBeside(mapping);
    this.#cells = new Cells(mapping, declarationColumns);
    this.#read = declarationCellReaders(mapping, dialect);
  }

  /** @throws BrokenFileError when this record shows that the file was cut off, or that others were misread. */
  read(record: CsvRecord): readonly ReadLine[] {
    this.#cells.open(record);
    const agreement = this.#cells.required('agreement', this.#read.agreement);
    const isLine = this.#rows.isLine(record, agreement !== undefined);
    const strays = this.#rows.hasStrays ? this.#rows.takeStrays().map(strayTotal) : none;
    if (!isLine) return strays;
    const lines = this.#readCare(record, agreement);
    return strays.length > 0 ? [...strays, ...lines] : lines;
  }

  /** Gives the findings about what was left out, when all records were read. */
  end(): Finding[] {
    return [...this.#rows.end(), ...this.#sums.compare(this.#rows.totals, this.#mapping, this.#read)];
  }

  #readCare(record: CsvRecord, agreement: string | undefined): ReadLine[] {
    const cells = this.#cells;
    const read = this.#read;
    const key = cells.findings.length === 0 ? this.#repeated.keyOf(record.fields) : undefined;
    const known = key === undefined ? undefined : this.#repeated.find(key);
    const [care, next] = known === undefined ? this.#readNewCare(key) : [known];
    if (this.#providers !== undefined) compareProvider(cells, agreement, this.#providers);
    this.#uncounted.check(cells, record);
    this.#sumAbove.check(cells, agreement, care, read);
    if (care.content.unit !== undefined) this.#beside.check(cells, record, care.content.unit);
    if (care.month !== undefined) this.#dateBeside.check(cells, record, care.content.date);
    this.#sums.add(care, cells.wrong);
    if (next !== undefined) this.#sums.add(next, cells.wrong);
    const head = readHead(cells, read);
    const reference = cells.optional('reference', read.reference);
    const facts = { record, agreement, head, reference, wrong: cells.wrong };
    const line = lineOf(facts, care, 1, cells.findings);
    return next === undefined ? [line] : [line, lineOf(facts, next, 2, [])];
  }

  /** Reads the care of a line, with the part of a shift over the end of a month that falls in the next month. */
  #readNewCare(key: string | undefined): [here: CareOfLine, next?: CareOfLine] {
    const cells = this.#cells;
    const read = this.#read;
    const date = cells.required('date', read.date);
    const content = readContent(cells, read, date);
    if (content.next > 0) {
      const [here, next] = cutAtMonth(content.line, content.next);
      return [careOf(date, here), careOf(next.date, next)];
    }
    const care = careOf(date, content.line);
    if (key !== undefined && cells.findings.length === 0) this.#repeated.keep(key, care);
    return [care];
  }
}

function careOf(date: string | undefined, content: LineInput): CareOfLine {
  return {
    month: date === undefined ? undefined : monthOf(date),
    content,
    json: JSON.stringify(content),
    ...lineAmounts(content),
  };
}

export function declarationLineReader(form: FileForm, providers?: KnownProviders): DeclarationLineReader {
  return new DeclarationLineReader(form, providers);
}

interface LineFacts {
  record: CsvRecord;
  agreement: string | undefined;
  head: InvoiceOfLine | undefined;
  reference: string | undefined;
  wrong: boolean;
}

function lineOf(
  { record, agreement, head, reference, wrong }: LineFacts,
  { month, content, json, minutes, cents }: CareOfLine,
  part: 1 | 2,
  findings: Finding[],
): ReadLine {
  return {
    line: record.line,
    part,
    offset: record.offset,
    length: record.length,
    agreement,
    month,
    head,
    reference,
    wrong,
    content: wrong ? undefined : content,
    json: wrong ? undefined : json,
    minutes,
    cents,
    findings,
  };
}

const none: readonly ReadLine[] = [];

function strayTotal(record: CsvRecord): ReadLine {
  const { line, offset, length } = record;
  const nothing = { agreement: undefined, month: undefined, head: undefined, reference: undefined };
  const empty = { content: undefined, json: undefined, minutes: 0, cents: undefined };
  const findings = [strayFinding(record)];
  return { line, part: 1, offset, length, ...nothing, wrong: true, ...empty, findings };
}

function readHead(cells: Cells, read: DeclarationCellReaders): InvoiceOfLine | undefined {
  const before = cells.findings.length;
  const invoiceNumber = cells.optional('invoiceNumber', read.invoiceNumber);
  const invoiceDate = cells.optional('invoiceDate', read.invoiceDate);
  const vatNumber = cells.optional('vatNumber', read.vatNumber);
  return cells.findings.length > before ? undefined : { invoiceNumber, invoiceDate, vatNumber };
}

/** A line as the pipeline knows it. */
export function partOf(read: ReadLine): Part {
  const { line, offset, length, part, agreement, month, head, reference, json, minutes, cents, wrong, findings } = read;
  return {
    line,
    offset,
    length,
    more: part === 2,
    owner: agreement,
    period: month,
    head: head && [head.invoiceNumber, head.invoiceDate, head.vatNumber],
    reference,
    content: json,
    minutes,
    cents: cents ?? 0,
    wrong,
    findings,
  };
}
