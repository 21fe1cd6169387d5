import type { Declaration, DeclarationPreview } from '../../../contract/types.ts';
import { addUpCare } from '../../../domain/declaration/care-amounts.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { IssueParams } from '../../../domain/issue.ts';
import type { FileFinding } from '../../../messages/file-findings.ts';
import type { ItemReplacement, ReplacedAmounts } from '../../journal/items/replacements.ts';
import type { OutcomeRecorder } from '../../send/outcome-recorder.ts';
import type { Reconciling } from '../../send/reconcile-changed.ts';
import { replacementReference } from '../../send/replacement-reference.ts';
import type { Answered } from '../../send/send.ts';
import { isUnacceptable } from '../../send/unacceptable-items.ts';
import { unlessTooLate } from '../../send/unless-too-late.ts';
import type { DeclarationAnswer } from '../destination.ts';
import { describeDifference, errorsBesidesEarlier } from '../care/difference.ts';
import { declareInPlace, type InPlace } from './declare-in-place.ts';

/** An earlier declaration that makes way for another one. */
export interface Exchange extends InPlace {
  /** What is told when it is only proposed. */
  proposal: { code: FileFinding; params: IssueParams };
}

/**
 * Withdraws an earlier declaration and declares another one in its place. It is asked first whether the portal would
 * take the other one, and noted what is done, so that a run that is killed in between goes on with it.
 */
export async function exchange(
  wanted: Exchange,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { item, earlier, joins, proposal } = wanted;
  const { client, kind, run, onlyProposes, mustAsk, replacements, signal } = reconciling;
  const next = { ...wanted.next, reference: replacementReference(wanted.next.reference, earlier.id) };
  const preview = await previewOf(next, reconciling);
  const refused = preview === undefined ? [] : errorsBesidesEarlier(preview.issues);
  if (preview === undefined || refused.length > 0) {
    const code = joins ? 'ADD_REFUSED' : 'UPDATE_REFUSED';
    return recorder.recordFinding(item.id, code, { found: earlier.id }, refused);
  }
  const kept = { recordId: earlier.id, joins, ...amountsOf(earlier, next, preview) };
  const proposed: ItemReplacement = { ...kept, state: 'proposed' };
  if (onlyProposes || mustAsk(proposed)) {
    replacements.keep(item.id, proposed);
    return recorder.recordFinding(item.id, proposal.code, proposal.params);
  }
  replacements.keep(item.id, { ...kept, state: 'begun' });
  const idempotencyKey = `${run}-withdraw-${item.id}-${earlier.id}`;
  if (await unlessTooLate(() => client.declarations.withdraw(earlier.id, { idempotencyKey, signal })))
    return declareInPlace({ item, earlier, next, joins }, recorder, reconciling);
  replacements.forget(item.id);
  recorder.recordFinding(item.id, kind.reconciledCodes.tooLate, describeDifference(earlier, next));
}

/** Asks what the portal would say; undefined when it cannot take such a declaration at all. */
export async function previewOf(
  next: DeclarationInput,
  { client, signal }: Reconciling,
): Promise<DeclarationPreview | undefined> {
  try {
    const { results } = await client.declarations.check({ declarations: [next] }, { signal });
    return results[0];
  } catch (error) {
    if (isUnacceptable(error)) return undefined;
    throw error;
  }
}

export function amountsOf(earlier: Declaration, next: DeclarationInput, preview: DeclarationPreview): ReplacedAmounts {
  return {
    linesBefore: earlier.lineCount,
    minutesBefore: earlier.minutes,
    careBefore: addUpCare(earlier.lines),
    centsBefore: earlier.totalCents,
    linesAfter: next.lines.length,
    minutesAfter: preview.minutes,
    careAfter: addUpCare(next.lines),
    centsAfter: preview.totalCents,
  };
}
