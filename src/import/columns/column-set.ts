import type { ImportKindName } from '../../messages/import-kinds.ts';
import type { Column } from './columns.ts';

export type Positions = Partial<Record<Column, number>>;

/** The columns of one kind of file, and the columns that every line of it must have. */
export interface ColumnSet {
  readonly kind: ImportKindName;
  readonly columns: readonly Column[];
  readonly numbers: readonly Column[];
  readonly dates: readonly Column[];
  /** The columns that every line fills in, and that a row of totals leaves empty. */
  readonly owner: Column;
  readonly day: Column;
  /** What a cell says of a line that does not count: such a line is refused by itself. */
  readonly undone: RegExp;
  /** Finds the columns that a header must have and that this one does not have. */
  missing(positions: Positions): Column[];
  /** Finds the same columns and those that may take their place: people can be asked for any of them. */
  wanted(positions: Positions): Column[];
  /** Finds the columns that every line reaches: a line that ends before one of them was cut off. */
  needed(positions: Positions): Column[];
}
