import type { Mapping } from '../map/map-header.ts';
import type { Dialect } from '../read/dialect.ts';
import { columnReaders } from './column-readers.ts';
import { readClock } from './read-clock.ts';
import { readCount, readHours, readKilometres, readMoney } from './read-numbers.ts';
import { recordReader } from './read-record.ts';
import { readReference, readText } from './read-text.ts';
import { readCareFunction, readCareUnit } from './read-word.ts';
import { remember } from './remember.ts';

export type CellReaders = ReturnType<typeof cellReaders>;

/** What reads the cells of one file, each column in the form that was decided for it. */
export function cellReaders(mapping: Mapping, dialect: Dialect) {
  const { date, number } = columnReaders(mapping, dialect);
  const quantity = number('quantity');
  return {
    agreement: recordReader('agreement', 'CELL_AGREEMENT'),
    date: date('date'),
    careFunction: remember(readCareFunction),
    unit: remember(readCareUnit),
    hours: quantity.reader(readHours),
    count: quantity.reader(readCount),
    clock: remember(readClock),
    pause: number('break').reader(readHours),
    rate: number('rate').reader(readMoney),
    amount: number('amount').reader(readMoney),
    kilometres: number('travel').reader(readKilometres),
    invoiceNumber: readReference(40),
    invoiceDate: date('invoiceDate'),
    reference: readReference(80),
    note: readText(500),
  };
}
