import type { IsoDate } from '../../domain/values/date.ts';
import { type CareFunction, type CareLaw, careLaws } from '../../domain/words.ts';
import { readYesNo } from '../agreements/line/read-words.ts';
import { agreementEnded } from '../agreements/line/ended-agreement.ts';
import { Cells } from '../cells/cells.ts';
import { columnReaders } from '../cells/column-readers.ts';
import { memoize } from '../cells/memoize.ts';
import { readMoney } from '../cells/numbers/read-numbers.ts';
import { recordIdReader } from '../cells/read-record-id.ts';
import { readCareFunction, wordReader } from '../cells/read-word.ts';
import { UncountedLine } from '../cells/uncounted-line.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { Finding } from '../finding.ts';
import type { Part } from '../item.ts';
import type { FileForm, PartReader } from '../kind.ts';
import { partOf, partsOf } from '../stage/part-of-record.ts';
import { RowFilter } from '../stage/row-filter.ts';
import { awardColumns } from './columns.ts';

/** The content of a line, as it is kept until it is sent. */
export interface AwardLineContent {
  law: CareLaw;
  endDate: IsoDate;
  amount: number;
  careFunction: CareFunction;
  functionAmount?: number | undefined;
  takeOverRepresentatives?: boolean | undefined;
}

function cellReaders({ mapping, dialect }: FileForm) {
  const { date, number } = columnReaders(mapping, dialect);
  return {
    budgetHolder: recordIdReader('budget-holder', 'CELL_BUDGET_HOLDER'),
    law: memoize(wordReader('careLaw', careLaws, {})),
    startDate: date('startDate'),
    endDate: date('endDate'),
    amount: number('amount').reader(readMoney),
    careFunction: memoize(readCareFunction),
    functionAmount: number('functionAmount').reader(readMoney),
    takeOverRepresentatives: readYesNo,
  };
}

/** Reads the records of one file of awards, in their order: a line is one care function of an award. */
export class AwardLineReader implements PartReader {
  readonly #rows: RowFilter;
  readonly #cells: Cells;
  readonly #read: ReturnType<typeof cellReaders>;
  readonly #uncounted: UncountedLine;

  constructor(form: FileForm) {
    this.#rows = new RowFilter(form, awardColumns);
    this.#cells = new Cells(form.mapping, awardColumns);
    this.#read = cellReaders(form);
    this.#uncounted = new UncountedLine(form.mapping, agreementEnded);
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
    const startDate = cells.required('startDate', read.startDate);
    const law = cells.required('law', read.law);
    const endDate = cells.required('endDate', read.endDate);
    const amount = cells.required('amount', read.amount);
    const careFunction = cells.required('careFunction', read.careFunction);
    const functionAmount = cells.optional('functionAmount', read.functionAmount);
    const takeOverRepresentatives = cells.optional('takeOverRepresentatives', read.takeOverRepresentatives);
    this.#uncounted.check(cells, record);
    const content = cells.wrong
      ? undefined
      : { law, endDate, amount, careFunction, functionAmount, takeOverRepresentatives };
    return {
      ...partOf(record),
      owner: budgetHolder,
      // Awards under two laws may begin on the same day.
      period: startDate === undefined || law === undefined ? undefined : `${startDate} ${law}`,
      head: cells.wrong
        ? undefined
        : [
            law,
            endDate,
            String(amount),
            ...(takeOverRepresentatives === undefined ? [] : [String(takeOverRepresentatives)]),
          ],
      content: content && JSON.stringify(content),
      wrong: cells.wrong,
      findings: cells.findings,
    };
  }
}
