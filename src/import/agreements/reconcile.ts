import type { Agreement, AgreementInput } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { headerOf } from '../columns/columns.ts';
import type { Reconcile } from '../send/reconcile-changed.ts';
import { unlessTooLate } from '../send/unless-too-late.ts';
import type { AgreementAnswer } from './destination.ts';
import { findDifferingColumns } from './difference.ts';

/**
 * Notes in which columns an agreement that was made before differs from the file; with `update` it changes the draft
 * while that is allowed. An agreement that came to an end, or that ends before this one begins, is in nobody's way:
 * then another one is made.
 */
export const reconcileAgreement: Reconcile<AgreementAnswer> = async (item, recorder, reconciling) => {
  const { client, kind, run, signal } = reconciling;
  const update = reconciling.update && !reconciling.onlyProposes;
  const earlier = await client.agreements.show(item.recordId, { signal });
  const { reference, json } = kind.compose({ ...item, replaces: null });
  const now = JSON.parse(json) as AgreementInput;
  const record = { id: earlier.id, status: earlier.status, reference, totalCents: 0 };
  const columns = findDifferingColumns(earlier, now);
  if (columns.length === 0) return recorder.recordSame(item.id, record);
  if (isOver(earlier, now)) return recorder.stageAgain(item.id, earlier.id);
  if (update && (await updateDraft(client, earlier, now, { idempotencyKey: `${run}-update-${item.id}`, signal })))
    return recorder.recordUpdated(item.id, record);
  const params = { found: earlier.id, column: columns.map(headerOf) };
  const { differs, tooLate } = kind.reconciledCodes;
  recorder.recordFinding(item.id, update ? tooLate : differs, params);
};

function isOver({ status, end }: Agreement, { workArrangements }: AgreementInput): boolean {
  return status === 'rejected' || status === 'ended' || (end !== null && end < (workArrangements?.start ?? ''));
}

function updateDraft(
  client: PgbClient,
  { id }: Agreement,
  { reference: _, budgetHolderId: __, ...steps }: AgreementInput,
  options: { idempotencyKey: string; signal: AbortSignal | undefined },
): Promise<boolean> {
  return unlessTooLate(() => client.agreements.update(id, steps, options));
}
