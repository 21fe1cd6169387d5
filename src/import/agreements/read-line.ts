import type { RateLine } from '../../domain/agreement-terms.ts';
import type { CareFunction, CareUnit } from '../../domain/words.ts';
import { Cells } from '../cells/cells.ts';
import { excerpt } from '../cells/excerpt.ts';
import { MeasuresBeside } from '../cells/measures-beside.ts';
import { UncountedLine } from '../cells/uncounted-line.ts';
import { RowFilter, strayFinding } from '../stage/row-filter.ts';
import type { Finding } from '../finding.ts';
import type { FileForm, PartReader } from '../kind.ts';
import type { Part } from '../item.ts';
import { agreementColumns, rateColumns } from './columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import { agreementCellReaders, type AgreementCellReaders } from './line/cell-readers.ts';
import type { KnownRecords } from './line/known-records.ts';
import { agreementEnded } from './line/ended-agreement.ts';
import { termTexts, readTerms, type Terms } from './line/read-terms.ts';

/** The content of a line, as it is kept until it is sent. */
export interface AgreementLineContent {
  terms: Terms;
  rate?: RateLine | undefined;
  /** The care that an amount by the month is for. */
  monthlyCare?: CareFunction | undefined;
}

/** Reads the records of one file of agreements, in their order: a line is one rate of an agreement. */
export class AgreementLineReader implements PartReader {
  readonly #rows: RowFilter;
  readonly #cells: Cells;
  readonly #read: AgreementCellReaders;
  readonly #known: KnownRecords;
  readonly #uncounted: UncountedLine;
  readonly #beside: MeasuresBeside;

  constructor(form: FileForm, known: KnownRecords) {
    this.#rows = new RowFilter(form, agreementColumns);
    this.#cells = new Cells(form.mapping, agreementColumns);
    this.#read = agreementCellReaders(form, known);
    this.#known = known;
    this.#uncounted = new UncountedLine(form.mapping, agreementEnded);
    this.#beside = new MeasuresBeside(form.mapping, ['otherTerms']);
  }

  read(record: CsvRecord): readonly Part[] {
    this.#cells.open(record);
    const budgetHolder = this.#cells.required('budgetHolder', this.#read.budgetHolder);
    const isLine = this.#rows.isLine(record, budgetHolder !== undefined);
    const strays = this.#rows.takeStrays().map(strayPart);
    return isLine ? [...strays, this.#readLine(record, budgetHolder)] : strays;
  }

  end(): readonly Finding[] {
    return this.#rows.end();
  }

  #readLine(record: CsvRecord, budgetHolder: string | undefined): Part {
    const cells = this.#cells;
    const read = this.#read;
    const careProvider = cells.required('careProvider', read.careProvider);
    const terms = readTerms(cells, read, this.#known, budgetHolder);
    const monthlyCare = isByTheMonth(cells) ? cells.optional('careFunction', read.careFunction) : undefined;
    const rate = isByTheMonth(cells) ? undefined : readRate(cells, read);
    this.#uncounted.check(cells, record);
    if (rate !== undefined) this.#beside.check(cells, record, rate.unit);
    const content: AgreementLineContent | undefined =
      cells.wrong || terms === undefined ? undefined : { terms, rate, monthlyCare };
    return {
      ...partOf(record),
      owner: budgetHolder,
      period: careProvider,
      head: terms && termTexts(terms),
      content: content && JSON.stringify(content),
      wrong: cells.wrong,
      findings: cells.findings,
    };
  }
}

/** A line with an amount by the month and no rate may say which care the amount is for. */
function isByTheMonth(cells: Cells): boolean {
  return cells.text('monthlyAmount') !== '' && cells.text('rate') === '' && cells.text('unit') === '';
}

/** Reads the rate of a line. A line may leave it open: then an amount by the month was agreed. */
function readRate(cells: Cells, read: AgreementCellReaders): RateLine | undefined {
  if (rateColumns.every((column) => cells.text(column) === '')) return undefined;
  const careFunction = cells.required('careFunction', read.careFunction);
  const unit = readUnit(cells, read);
  const cents = cells.required('rate', read.rate);
  return careFunction === undefined || cents === undefined ? undefined : { careFunction, unit, cents };
}

/**
 * Reads the unit of a rate. A line that names none has that of the header, as in `Tarief per dagdeel`, or counts in
 * hours: nearly all care is agreed in hours. A cell that says something else than the header is an error.
 */
function readUnit(cells: Cells, read: AgreementCellReaders): CareUnit {
  const named = cells.optional('unit', read.unit);
  if (named !== undefined && read.headerUnit !== undefined && named !== read.headerUnit)
    cells.fail('unit', { code: 'CELL_UNIT', params: { found: excerpt(cells.text('unit')) } });
  return named ?? read.headerUnit ?? 'hour';
}

function strayPart(record: CsvRecord): Part {
  return {
    ...partOf(record),
    wrong: true,
    findings: [strayFinding(record)],
  };
}

function partOf({ line, offset, length }: CsvRecord) {
  return {
    line,
    offset,
    length,
    more: false,
    minutes: 0,
    cents: 0,
    owner: undefined,
    period: undefined,
    head: undefined,
    reference: undefined,
    content: undefined,
  };
}
