import { namedColumn } from '../framework/column-value.ts';
import { option, repeated, type InputOf } from '../framework/spec.ts';
import { name } from '../framework/value.ts';

/** For every command that reads a file of people's own columns. */
export const columnOptions = {
  map: repeated(namedColumn),
  mapping: option(name),
  saveMapping: option(name),
};
export type ColumnInput = InputOf<typeof columnOptions>;
