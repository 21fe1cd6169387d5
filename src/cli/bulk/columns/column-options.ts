import type { ImportKindName } from '../../../messages/import-kinds.ts';
import { namedColumn } from '../../framework/values/column-value.ts';
import { option, valueList, type InputOf } from '../../framework/spec.ts';
import { name, text } from '../../framework/values/value.ts';

/** Every command that reads a file with people's own columns takes these options. */
export function columnOptions(kind: ImportKindName) {
  return {
    map: valueList(namedColumn(kind)),
    ignoreColumn: valueList(text),
    mapping: option(name),
    saveMapping: option(name),
  };
}

export type ColumnInput = InputOf<ReturnType<typeof columnOptions>>;
