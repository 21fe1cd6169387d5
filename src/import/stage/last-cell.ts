import type { ColumnSet } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';
import { readCareFunction, readCareUnit } from '../cells/read-word.ts';
import type { Dialect } from '../file/dialect.ts';
import type { FileForm } from '../kind.ts';

const RECORD_ID = /^[A-Z]0*\d{7}$/i;
// A year of two digits may be the beginning of one of four.
const WHOLE_DATE = /\D\d{4}$|^\d{4}\D\d{2}\D\d{2}$|^\d{8}$/;
const DECIMALS = /([.,])(?:\d{2}|-|–)$/;
const WHOLE_TIME = /[:uh][0-5]\d$/i;
const WITH_UNIT = /\d\s*(?:uur|u|km|€)$/i;
const CLOSED = /[)\].!?]$/;

/**
 * Whether the last cell of a file that no line break ends may go on. One that is as long as its column allows may not:
 * text that was pasted often has no last line break. A cell that is empty may have lost all of it when cells of its
 * column are filled elsewhere.
 */
export function mayGoOn(
  fields: readonly string[],
  before: readonly string[],
  { mapping, dialect }: FileForm,
  columns: ColumnSet,
): boolean {
  const position = fields.length - 1;
  const [column] = (Object.entries(mapping.positions) as [Column, number][]).find(([, at]) => at === position) ?? [];
  const text = fields[position]?.trim() ?? '';
  if (column === undefined) return text !== '';
  if (text === '') {
    // A text that is not there is no care that is lost.
    if (!columns.numbers.includes(column) && !columns.dates.includes(column)) return false;
    const isFilled = (dialect.decimals[column] ?? dialect.dates[column]) !== undefined;
    return isFilled || (before[position]?.trim() ?? '') !== '';
  }
  return !isComplete(text, column, columns, dialect);
}

function isComplete(text: string, column: Column, columns: ColumnSet, { decimals }: Dialect): boolean {
  if (columns.dates.includes(column)) return WHOLE_DATE.test(text);
  if (columns.numbers.includes(column)) {
    // Of 1.234,56 the beginning 1.23 has two digits after a point as well.
    const [, sign] = DECIMALS.exec(text) ?? [];
    return (sign !== undefined && sign === decimals[column]?.sign) || WHOLE_TIME.test(text) || WITH_UNIT.test(text);
  }
  if (column === 'start' || column === 'end') return WHOLE_TIME.test(text);
  if (column === 'unit') return 'value' in readCareUnit(text);
  if (column === 'careFunction') return 'value' in readCareFunction(text);
  return RECORD_ID.test(text) || CLOSED.test(text);
}
