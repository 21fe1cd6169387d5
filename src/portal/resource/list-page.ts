import { type Page, readCursor, rowsToRead, toPage } from '../answers/paging.ts';
import type { OperationContext } from '../handler.ts';
import type { PageWindow } from '../store/queries/page-window.ts';
import { type HolderOf, touchHolders } from './find-visible.ts';

type View<Row, Item> = (row: Row) => Item;

export interface PageOf<Row, Item> {
  /** Absent when the records are nobody's. */
  holderOf?: HolderOf<Row>;
  /** Gives the view of one record, after reading what is needed for all that are shown together. */
  view: (shown: readonly Row[]) => View<Row, Item> | Promise<View<Row, Item>>;
}

/** One page of a list. Records that are only read to know whether a next page follows are not touched. */
export async function listPage<Row extends { id: number }, Item>(
  context: OperationContext,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  read: (window: PageWindow) => Promise<Row[]>,
  { holderOf, view }: PageOf<Row, Item>,
): Promise<Page<Item>> {
  const rows = await read({ after: readCursor(cursor), count: rowsToRead(limit) });
  const shown = rows.slice(0, limit);
  touchHolders(context, shown, holderOf);
  return toPage(rows, limit, await view(shown));
}
