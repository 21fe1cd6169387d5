import { newIssue } from '../../domain/new-issue.ts';
import { PortalError } from './portal-error.ts';

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

const CURSOR = /^[1-9]\d{0,14}$/;

function cursorAfter(id: number): string {
  return Buffer.from(String(id)).toString('base64url');
}

/** Number of the last record of the page before; undefined on the first page. */
export function readCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  if (CURSOR.test(text)) return Number(text);
  throw new PortalError('invalid-input', { issues: [newIssue('FIELD_INVALID', 'cursor', {})] });
}

/** A query reads one row more than the page holds: whether there is a next page then costs no count. */
export function rowsToRead(limit: number): number {
  return limit + 1;
}

/** A page made of the rows that a query read with `rowsFor(limit)`. */
export function toPage<Row extends { id: number }, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(toItem), nextCursor: last === undefined ? null : cursorAfter(last.id) };
}
