import { parseRecordId, type RecordNumber } from '../../../domain/values/record-id.ts';
import type { Caller } from '../../access/caller.ts';
import { notFound } from '../../answers/portal-error.ts';
import type { KeptAnswer } from '../../store/queries/pipeline/idempotency.ts';
import type { Store } from '../../store/store.ts';
import { recordsOutOfSight } from '../../store/queries/visibility/hidden-records.ts';
import { resultsOf } from './results-of.ts';

/**
 * An answer that was kept is shown again only to somebody who would be shown it now: since it was made a mandate may
 * have ended, or an agreement gone to another provider. An answer without content tells nothing.
 */
export async function checkReplay(store: Store, caller: Caller, { body, seen, recordId }: KeptAnswer): Promise<void> {
  if (body === null) return;
  if (!actsForAll(caller, seen.budgetHolderIds)) throw notFound();
  const answer = JSON.parse(body) as unknown;
  const [record] = numbersIn([recordId ?? idOf(answer)]);
  if (record !== undefined) {
    const { hidden, gone } = await recordsOutOfSight(store, caller, [record]);
    if (hidden + gone > 0) throw notFound();
  }
  // In a batch a draft that was thrown away since is told by its number only, which is of no use to anybody.
  const { hidden } = await recordsOutOfSight(store, caller, numbersIn(resultsOf(answer).flatMap(idsOfResult)));
  if (hidden > 0) throw notFound();
}

/** Other roles reach no holder by name: for them the records decide. */
function actsForAll({ role, budgetHolderIds }: Caller, touched: readonly number[]): boolean {
  if (role !== 'budget-holder' && role !== 'representative') return true;
  return touched.every((id) => budgetHolderIds.includes(id));
}

function idOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : undefined;
}

/** What was refused shows nothing of the record that it names. */
function idsOfResult(result: unknown): unknown[] {
  const { outcome, declarationId, agreementId } = result as Record<string, unknown>;
  return outcome === 'refused' ? [] : [declarationId, agreementId];
}

function numbersIn(ids: readonly unknown[]): RecordNumber[] {
  return ids.flatMap((id) => (typeof id === 'string' ? (parseRecordId(id) ?? []) : []));
}
