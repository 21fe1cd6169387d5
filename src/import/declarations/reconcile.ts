import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { PgbClient } from '../../sdk/client.ts';
import { isReplacement } from '../send/replacement-reference.ts';
import { describeDifference } from './difference.ts';
import type { Reconcile } from '../send/reconcile-changed.ts';
import { unlessTooLate } from '../send/unless-too-late.ts';

/**
 * Notes in what a declaration that was handed in before differs from the file. With `update` it withdraws the earlier
 * one while that is allowed, and the one of the file is then sent. A declaration that took the place of another before,
 * and that is the same, is a duplicate.
 */
export const reconcileDeclaration: Reconcile = async (item, recorder, { client, kind, run, update, signal }) => {
  const earlier = await client.declarations.show(item.recordId, { signal });
  const { reference, json } = kind.compose({ ...item, replaces: null });
  const now = JSON.parse(json) as DeclarationInput;
  const isGone = earlier.status === 'withdrawn' || earlier.status === 'rejected';
  if (!isGone && isReplacement(earlier.reference, reference)) {
    recorder.recordSame(item.id, earlier);
    return;
  }
  if (isGone || (update && (await withdrawEarlier(client, item.recordId, `${run}-withdraw-${item.id}`, signal)))) {
    recorder.stageAgain(item.id, item.recordId);
    return;
  }
  const { differs, tooLate } = kind.reconciledCodes;
  recorder.recordFinding(item.id, update ? tooLate : differs, describeDifference(earlier, now));
};

function withdrawEarlier(
  client: PgbClient,
  id: string,
  idempotencyKey: string,
  signal?: AbortSignal,
): Promise<boolean> {
  return unlessTooLate(() => client.declarations.withdraw(id, { idempotencyKey, signal }));
}
