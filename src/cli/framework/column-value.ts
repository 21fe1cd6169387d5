import { columnNamed, type Column } from '../../import/map/columns.ts';
import type { ValueKind } from './value.ts';

/** A column, and the header that it has in this file. */
export interface TypedColumn {
  readonly column: Column;
  readonly header: string;
}

/** `datum=Datum zorg` or `date=Datum zorg`. */
export const namedColumn: ValueKind<TypedColumn> = {
  name: 'column',
  example: 'datum=Datum zorg',
  read: (typed) => {
    const [, name = '', header = ''] = /^([^=]+)=(.*)$/s.exec(typed) ?? [];
    const column = columnNamed(name);
    return column === undefined || header.trim() === '' ? undefined : { column, header: header.trim() };
  },
};
