import type { RateLine } from '../../domain/agreement-terms.ts';
import type { CareFunction } from '../../domain/words.ts';
import { Cells } from '../cells/cells.ts';
import { MeasuresBeside } from '../cells/measures-beside.ts';
import { UncountedLine } from '../cells/uncounted-line.ts';
import { partOf, partsOf } from '../stage/part-of-record.ts';
import { RowFilter } from '../stage/row-filter.ts';
import type { Finding } from '../finding.ts';
import type { FileForm, PartReader } from '../kind.ts';
import type { Part } from '../item.ts';
import type { Column } from '../columns/columns.ts';
import { agreementColumns } from './columns.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import { agreementCellReaders, type AgreementCellReaders } from './line/cell-readers.ts';
import type { KnownRecords } from './line/known-records.ts';
import { agreementEnded } from './line/ended-agreement.ts';
import { readRate } from './line/read-rate.ts';
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
    return partsOf(this.#rows, record, budgetHolder !== undefined, () => this.#readLine(record, budgetHolder));
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
  const priced: readonly Column[] = ['rate', 'unit', 'deposit'];
  return cells.text('monthlyAmount') !== '' && priced.every((column) => cells.text(column) === '');
}
