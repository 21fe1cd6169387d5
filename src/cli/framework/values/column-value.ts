import { columnSets } from '../../../import/column-sets.ts';
import { columnNamed, headerOf, type Column } from '../../../import/columns/columns.ts';
import type { ImportKindName } from '../../../messages/import-kinds.ts';
import type { ValueKind } from './value.ts';

/** A column, and the header that it has in this file. */
export interface TypedColumn {
  readonly column: Column;
  readonly header: string;
}

/** `datum=Datum zorg` or `date=Datum zorg`, a column of one kind of file. */
export function namedColumn(kind: ImportKindName): ValueKind<TypedColumn> {
  return {
    name: 'column',
    example: `${headerOf(columnSets[kind].day)}=Datum zorg`,
    read: (typed) => {
      const [, name = '', header = ''] = /^([^=]+)=(.*)$/s.exec(typed) ?? [];
      const column = columnNamed(name);
      const isKnown = column !== undefined && columnSets[kind].columns.includes(column);
      return isKnown && header.trim() !== '' ? { column, header: header.trim() } : undefined;
    },
  };
}
