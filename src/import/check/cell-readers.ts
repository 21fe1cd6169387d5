import type { Column } from '../map/columns.ts';
import type { Mapping } from '../map/map-header.ts';
import type { Dialect } from '../read/dialect.ts';
import type { CellReader } from './cells.ts';
import { DateColumn } from './date-column.ts';
import { DecimalColumn } from './decimal-column.ts';
import { readAgreement } from './read-agreement.ts';
import { readClock } from './read-clock.ts';
import { readCount, readHours, readKilometres, readMoney } from './read-numbers.ts';
import { readReference, readText } from './read-text.ts';
import { readCareFunction, readCareUnit } from './read-word.ts';
import { remember } from './remember.ts';

export type CellReaders = ReturnType<typeof cellReaders>;

/** What reads the cells of one file, each column in the form that was decided for it. */
export function cellReaders({ positions }: Mapping, { decimals, dates }: Dialect) {
  const date = (column: Column): CellReader<string> => {
    const dateColumn = new DateColumn(dates[column], (positions[column] ?? 0) + 1);
    return (text, line) => dateColumn.read(text, line);
  };
  const number = (column: Column): DecimalColumn => new DecimalColumn(decimals[column]);
  const quantity = number('quantity');
  return {
    agreement: readAgreement,
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
