import { hash } from 'node:crypto';
import type { RateLine } from '../../domain/agreement-terms.ts';
import type { IsoDate } from '../../domain/values/date.ts';
import type { HolidayHours } from '../../domain/words.ts';
import { agreementEnded } from '../agreements/line/ended-agreement.ts';
import { readRate } from '../agreements/line/read-rate.ts';
import { readHolidayHours } from '../agreements/line/read-words.ts';
import { Cells, type CellReader } from '../cells/cells.ts';
import { columnReaders } from '../cells/column-readers.ts';
import { MeasuresBeside } from '../cells/measures-beside.ts';
import { memoize } from '../cells/memoize.ts';
import { readCount, readHours, readMoney, readPercent } from '../cells/numbers/read-numbers.ts';
import { recordIdReader } from '../cells/read-record-id.ts';
import { readText } from '../cells/read-text.ts';
import { readCareFunction, readCareUnit } from '../cells/read-word.ts';
import { UncountedLine } from '../cells/uncounted-line.ts';
import { careUnitOfRate } from '../columns/column-measures.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Finding } from '../finding.ts';
import type { Part } from '../item.ts';
import type { FileForm, PartReader } from '../kind.ts';
import { partOf, partsOf } from '../stage/part-of-record.ts';
import { RowFilter } from '../stage/row-filter.ts';
import { amendmentColumns, changeColumns } from './columns.ts';

type ChangeColumn = (typeof changeColumns)[number];
interface ChangeValues {
  raise: number;
  endDate: IsoDate;
  monthlyAmount: number;
  hoursPerWeek: number;
  daysPerWeek: number;
  travelPerKm: number;
  activities: string;
  otherTerms: string;
  holidayHours: HolidayHours;
}

/** What all lines of one amendment repeat, by column. A value without a column is none. */
export type Changes = { [Column in ChangeColumn]?: ChangeValues[Column] };

/** The content of a line, as it is kept until it is sent. */
export interface AmendmentLineContent {
  changes: Changes;
  rate?: RateLine | undefined;
}

type Readers = ReturnType<typeof cellReaders>;

function cellReaders({ mapping, dialect }: FileForm) {
  const { date, number } = columnReaders(mapping, dialect);
  return {
    /** The unit for which the header of the rate says that it is. */
    headerUnit: careUnitOfRate(mapping),
    agreement: recordIdReader('agreement', 'CELL_AGREEMENT'),
    startDate: date('startDate'),
    raise: number('raise').reader(readPercent),
    endDate: date('endDate'),
    monthlyAmount: number('monthlyAmount').reader(readMoney),
    hoursPerWeek: number('hoursPerWeek').reader(readHours),
    daysPerWeek: number('daysPerWeek').reader(readCount),
    travelPerKm: number('travelPerKm').reader(readMoney),
    activities: readText(2000),
    otherTerms: readText(5000),
    holidayHours: memoize(readHolidayHours),
    careFunction: memoize(readCareFunction),
    unit: memoize(readCareUnit),
    rate: number('rate').reader(readMoney),
    deposit: number('deposit').reader(readMoney),
  };
}

/** Reads the records of one file of amendments, in their order: a line is one rate of an amendment, or none. */
export class AmendmentLineReader implements PartReader {
  readonly #rows: RowFilter;
  readonly #cells: Cells;
  readonly #read: Readers;
  readonly #uncounted: UncountedLine;
  readonly #beside: MeasuresBeside;

  constructor(form: FileForm) {
    this.#rows = new RowFilter(form, amendmentColumns);
    this.#cells = new Cells(form.mapping, amendmentColumns);
    this.#read = cellReaders(form);
    this.#uncounted = new UncountedLine(form.mapping, agreementEnded);
    this.#beside = new MeasuresBeside(form.mapping, ['otherTerms']);
  }

  read(record: CsvRecord): readonly Part[] {
    this.#cells.open(record);
    const agreement = this.#cells.required('agreement', this.#read.agreement);
    return partsOf(this.#rows, record, agreement !== undefined, () => this.#readLine(record, agreement));
  }

  end(): readonly Finding[] {
    return this.#rows.end();
  }

  #readLine(record: CsvRecord, agreement: string | undefined): Part {
    const cells = this.#cells;
    const from = cells.required('startDate', this.#read.startDate);
    const changes = readChanges(cells, this.#read);
    const rate = readRate(cells, this.#read);
    this.#uncounted.check(cells, record);
    if (rate !== undefined) this.#beside.check(cells, record, rate.unit);
    const content: AmendmentLineContent | undefined =
      cells.wrong || changes === undefined ? undefined : { changes, rate };
    return {
      ...partOf(record),
      owner: agreement,
      period: from,
      head: changes && changeTexts(changes),
      content: content && JSON.stringify(content),
      wrong: cells.wrong,
      findings: cells.findings,
    };
  }
}

/** Reads what changes; undefined when a cell of it cannot be read. */
function readChanges(cells: Cells, read: Readers): Changes | undefined {
  const before = cells.findings.length;
  const changes: Partial<Record<ChangeColumn, unknown>> = {};
  for (const column of changeColumns) {
    const readCell: CellReader<unknown> = read[column];
    const value = cells.optional(column, readCell);
    if (value !== undefined) changes[column] = value;
  }
  return cells.findings.length > before ? undefined : (changes as Changes);
}

/** A long text is compared by its hash, since it is about somebody's health. */
const texts: ReadonlySet<ChangeColumn> = new Set(['activities', 'otherTerms']);

function changeTexts(changes: Changes): (string | undefined)[] {
  return changeColumns.map((column) => {
    const value = changes[column];
    if (value === undefined) return undefined;
    return texts.has(column) ? hash('sha256', String(value), 'base64') : String(value);
  });
}
