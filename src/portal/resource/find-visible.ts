import type { RecordKind } from '../../domain/values/record-id.ts';
import type { Caller } from '../access/caller.ts';
import { notFound } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext } from '../handler.ts';
import type { Store } from '../store/store.ts';

/** The number of the budget holder whose data a record is, for the access log; undefined when it is nobody's. */
export type HolderOf<Row> = (row: Row) => number | undefined;

/** Most records say by themselves whose they are. */
export function holderOfRecord({ budgetHolderId }: { budgetHolderId: number }): number {
  return budgetHolderId;
}

export function touchHolders<Row>(
  context: OperationContext,
  rows: readonly Row[],
  holderOf: HolderOf<Row> | undefined,
): void {
  if (holderOf !== undefined) context.touch(...rows.flatMap((row) => holderOf(row) ?? []));
}

export interface VisibleRecords<Row> {
  kind: RecordKind;
  /** Finds only what the caller may see. */
  find: (store: Store, caller: Caller, id: number) => Promise<Row | undefined>;
  /** Absent when the records are nobody's, or when they are touched elsewhere. */
  holderOf?: HolderOf<Row>;
}

/**
 * The way from the id in a path to a record. A record that the caller may not see does not exist for them, and one
 * that they see is noted in the access log.
 */
export async function findVisible<Row>(
  context: OperationContext,
  { kind, find, holderOf }: VisibleRecords<Row>,
  id: string,
): Promise<Row> {
  const row = await find(context.store, context.caller, recordNumber(kind, id));
  if (row === undefined) throw notFound();
  touchHolders(context, [row], holderOf);
  return row;
}
