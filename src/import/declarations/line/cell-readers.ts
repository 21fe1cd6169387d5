import { noteLimit } from '../../../contract/limits.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { Dialect } from '../../file/dialect.ts';
import { columnReaders } from '../../cells/column-readers.ts';
import { readClock } from '../../cells/numbers/read-clock.ts';
import { careUnitOfHeader, careUnitOfRate, unitOfColumn } from '../../columns/column-measures.ts';
import {
  readClockHours,
  readCount,
  readHours,
  readKilometres,
  readMinutes,
  readMoney,
} from '../../cells/numbers/read-numbers.ts';
import { recordIdReader } from '../../cells/read-record-id.ts';
import { readReference, readText } from '../../cells/read-text.ts';
import { readVatNumber } from './read-vat-number.ts';
import { readCareFunction, readCareUnit } from '../../cells/read-word.ts';
import { memoize } from '../../cells/memoize.ts';

export type DeclarationCellReaders = ReturnType<typeof declarationCellReaders>;

/** Makes the readers of the cells of one file, each column in the form that was decided for it. */
export function declarationCellReaders(mapping: Mapping, dialect: Dialect) {
  const { date, number } = columnReaders(mapping, dialect);
  const quantity = number('quantity');
  const readBreak = unitOfColumn(mapping, 'break') === 'minute' ? readMinutes : readHours;
  return {
    /** The unit that the header of the quantity names. */
    quantityUnit: careUnitOfHeader(mapping),
    /** The unit for which the header of the rate says that it is, with that header. */
    rateUnit: careUnitOfRate(mapping),
    rateHeader: mapping.headers[mapping.positions.rate ?? -1]?.trim() ?? '',
    hasMinutes: mapping.positions.minutes !== undefined,
    agreement: recordIdReader('agreement', 'CELL_AGREEMENT'),
    date: date('date'),
    careFunction: memoize(readCareFunction),
    unit: memoize(readCareUnit),
    hours: quantity.reader(unitOfColumn(mapping, 'quantity') === 'clock' ? readClockHours : readHours),
    minutes: number('minutes').reader(readMinutes),
    count: quantity.reader(readCount),
    clock: memoize(readClock),
    pause: number('break').reader(readBreak),
    rate: number('rate').reader(readMoney),
    amount: number('amount').reader(readMoney),
    kilometres: number('travel').reader(readKilometres),
    invoiceNumber: readReference(40),
    invoiceDate: date('invoiceDate'),
    vatNumber: readVatNumber,
    reference: readReference(80),
    note: readText(noteLimit),
  };
}
