import type { DeclarationSummary } from '../../../contract/types.ts';
import { parseRecordId } from '../../../domain/values/record-id.ts';
import type { CallInput } from '../../../sdk/methods.ts';
import type { Context } from '../../framework/context.ts';

type Query = CallInput<'declarations.list'>;

/** The number of all declarations that wait. */
export interface Waiting {
  count: number;
  cents: number;
  /** The number of those of which something was told, such as more hours than were agreed. */
  warned: number;
  /** The number of the newest. A declaration that comes in afterwards was not counted, and is not decided on. */
  newest: number;
}

function numberOf({ id }: DeclarationSummary): number {
  return parseRecordId(id)?.number ?? 0;
}

/** A page at a time, in which a decision changes nothing about the pages after it: they begin below the last number. */
async function* pages(context: Context, query: Query): AsyncGenerator<readonly DeclarationSummary[]> {
  const client = await context.client();
  for await (const { items } of client.declarations.list(query, context.call).pages()) yield items;
}

export async function countWaiting(context: Context, query: Query): Promise<Waiting> {
  const waiting: Waiting = { count: 0, cents: 0, warned: 0, newest: 0 };
  for await (const items of pages(context, query)) {
    waiting.count += items.length;
    waiting.cents += items.reduce((sum, { totalCents }) => sum + totalCents, 0);
    waiting.warned += items.filter(({ warningCount }) => warningCount > 0).length;
    waiting.newest = Math.max(waiting.newest, ...items.map(numberOf));
  }
  return waiting;
}

/** Yields their ids, in batches that can be decided on one by one. */
export async function* waitingIds(context: Context, query: Query, newest = Infinity): AsyncGenerator<string[]> {
  for await (const items of pages(context, query)) {
    yield items.filter((item) => numberOf(item) <= newest).map(({ id }) => id);
  }
}
