import type { Column } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { Dialect } from '../file/dialect.ts';
import type { CellReader } from './cells.ts';
import { DateColumn } from './dates/date-column.ts';
import { DecimalColumn } from './numbers/decimal-column.ts';

/** The readers of the dates and numbers of one file, each column in the form that was decided for it. */
export interface ColumnReaders {
  readonly date: (column: Column) => CellReader<string>;
  readonly number: (column: Column) => DecimalColumn;
}

export function columnReaders({ positions }: Mapping, { decimals, dates }: Dialect): ColumnReaders {
  return {
    date: (column) => {
      const dateColumn = new DateColumn(dates[column], (positions[column] ?? 0) + 1);
      return (text, line) => dateColumn.read(text, line);
    },
    number: (column) => new DecimalColumn(decimals[column]),
  };
}
