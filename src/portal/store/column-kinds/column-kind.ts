import type { Row, Tables } from '../schema.ts';

/** What stands in a column. Both engines have it as a whole number or as a text: flags are 0 and 1, JSON is text. */
export type ColumnKind = 'number' | 'cents' | 'text';

// A column of another type than these has no kind: with one, nothing compiles until it is known how engines differ in it.
type KindOf<Column, Value> = [Value] extends [string | null]
  ? 'text'
  : [Value] extends [number | null]
    ? Column extends `${string}Cents`
      ? 'cents'
      : 'number'
    : never;

/** The kind of every column of every table. */
export type ColumnKinds = {
  readonly [Name in keyof Tables]: { readonly [Column in keyof Row<Name>]: KindOf<Column, Row<Name>[Column]> };
};
