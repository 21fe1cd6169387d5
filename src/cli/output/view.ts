import type { WordGroup } from '../../messages/shape/words.ts';

/** The kind of a cell decides how its value is shown. */
export type CellKind =
  | 'text'
  | 'id'
  | 'count'
  | 'money'
  | 'hours'
  | 'kilometres'
  /** Care by unit, packed. */
  | 'care'
  | 'percent'
  | 'date'
  /** The date of a moment. */
  | 'day'
  | 'moment'
  | 'month'
  | 'yes-no'
  | 'list'
  | 'issues'
  | { readonly word: WordGroup }
  | { readonly words: WordGroup }
  /** The operations that are possible are shown as the commands that do them to the record with this number. */
  | { readonly commands: (operations: readonly string[], id: string) => readonly string[] };

/** A path names a place in a shape: `status`, `budgetHolder.name`; a list is one place. */
export type Path<Shape> = {
  [Key in keyof Shape & string]: NonNullable<Shape[Key]> extends readonly unknown[]
    ? Key
    : NonNullable<Shape[Key]> extends object
      ? `${Key}.${Path<NonNullable<Shape[Key]>>}`
      : Key;
}[keyof Shape & string];

export interface Field<Row> {
  readonly path: Path<Row>;
  readonly kind: CellKind;
  /** The name of the header, when that is not the one of its path. */
  readonly header?: string;
  /** 1 stays longest on a narrow screen; without a number it is shown on request only. */
  readonly priority?: number;
  /** The column is hidden when no row has a value, or all have none of what it counts. */
  readonly hideEmpty?: true;
  /** The column is hidden when every row says the same and there is no room for all columns. */
  readonly hideSame?: true;
  /** The value goes over several lines on a narrow screen, instead of losing its end. */
  readonly wraps?: true;
}

/** A view lists what people see of a record; the same names choose fields in every format. */
export interface View<Row> {
  readonly fields: readonly Field<Row>[];
}

/** A list inside a record. */
export interface Section<Row> {
  readonly path: string;
  readonly view: ErasedView;
  readonly rows: (record: Row) => readonly unknown[];
}
export interface DetailView<Row> extends View<Row> {
  readonly sections: readonly Section<Row>[];
}

export interface ErasedField {
  readonly path: string;
  readonly kind: CellKind;
  readonly header?: string;
  readonly priority?: number;
  readonly hideEmpty?: true;
  readonly hideSame?: true;
  readonly wraps?: true;
}
export interface ErasedView {
  readonly fields: readonly ErasedField[];
  readonly sections?: readonly { readonly path: string }[];
}

export function section<Row, Item>(
  path: string,
  view: View<Item>,
  rows: (record: Row) => readonly Item[],
): Section<Row> {
  return { path, view, rows };
}

/** The value at a path; undefined when something on the way is absent. */
export function valueAt(row: unknown, path: string): unknown {
  let value = row;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
