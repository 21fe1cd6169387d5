import type { ImportKindName } from '../../messages/import-texts.ts';
import type { Column } from './columns.ts';

export type Positions = Partial<Record<Column, number>>;

/** The columns of one kind of file, and what a line of it cannot do without. */
export interface ColumnSet {
  readonly kind: ImportKindName;
  readonly columns: readonly Column[];
  readonly numbers: readonly Column[];
  readonly dates: readonly Column[];
  /** By these two a row of totals is known: it has neither. */
  readonly owner: Column;
  readonly day: Column;
  /** What a header must have and this one has not. */
  missing(positions: Positions): Column[];
  /** The same and what may stand in its place: what people can be asked for. */
  wanted(positions: Positions): Column[];
  /** Where a line ends before one of these it was cut off. */
  needed(positions: Positions): Column[];
}
