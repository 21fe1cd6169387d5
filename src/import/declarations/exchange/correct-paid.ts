import type { Declaration, DeclarationPreview } from '../../../contract/types.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { ItemReplacement } from '../../journal/items/replacements.ts';
import type { OutcomeRecorder } from '../../send/outcome-recorder.ts';
import type { Changed, Reconciling } from '../../send/reconcile-changed.ts';
import { replacementReference } from '../../send/replacement-reference.ts';
import type { Answered } from '../../send/send.ts';
import type { DeclarationAnswer } from '../destination.ts';
import { describeDifference } from '../care/difference.ts';
import { unlessTooLate } from '../../send/unless-too-late.ts';
import { declareAgain } from '../care/join-care.ts';
import { declare, restoredReference, stands } from './declare-in-place.ts';
import { amountsOf, previewOf } from './exchange.ts';

/**
 * Corrects a declaration that was paid, when the portal would take the other one in its place. The portal does so at once
 * or not at all: a run that is killed asks again, and finds the same correction there. A correction that still waits for
 * the holder makes way; when the portal refuses the other one after all, it is handed in again.
 */
export async function correctPaid(
  item: Changed,
  earlier: Declaration,
  now: DeclarationInput,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { client, kind, run, onlyProposes, mustAsk, replacements, signal } = reconciling;
  const { next, replaces, preview } = await previewCorrection(earlier, now, reconciling);
  if (preview?.outcome === 'duplicate') {
    const { declarationId, reference, status, totalCents } = preview;
    const same = { id: declarationId ?? '', reference, status: status ?? '', totalCents };
    return recorder.recordSame(item.id, same);
  }
  const errors = preview?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const waiting = errors.find(({ code }) => code === 'CORRECTION_WAITS')?.params['correction'];
  const refused = errors.filter(({ code }) => code !== 'CORRECTION_WAITS');
  if (preview === undefined || refused.length > 0)
    return recorder.recordFinding(item.id, 'UPDATE_REFUSED', { found: earlier.id }, refused);
  const kept = { recordId: earlier.id, joins: false, ...amountsOf(earlier, next, preview) };
  const proposed: ItemReplacement = { ...kept, state: 'proposed' };
  if (onlyProposes || mustAsk(proposed)) {
    replacements.keep(item.id, proposed);
    return recorder.recordFinding(item.id, 'DECLARED_PAID', describeDifference(earlier, now));
  }
  const before = typeof waiting === 'string' ? await client.declarations.show(waiting, { signal }) : undefined;
  if (before !== undefined && !(await withdrawWaiting(before, item, reconciling)))
    return recorder.recordFinding(item.id, kind.reconciledCodes.tooLate, describeDifference(before, now));
  const answer = await declare(next, `${run}-correct-${item.id}-${earlier.id}`, reconciling);
  if (!stands(answer)) {
    const reasons = answer.issues.filter(({ severity }) => severity === 'error');
    const back = before && (await handInAgain(before, item, reconciling));
    if (back === undefined) return recorder.recordFinding(item.id, 'UPDATE_REFUSED', { found: earlier.id }, reasons);
    const params = { found: before?.id ?? '', ...(stands(back) && { meant: back.recordId ?? '' }) };
    return recorder.recordFinding(item.id, stands(back) ? 'UPDATE_UNDONE' : 'UPDATE_LOST', params, reasons);
  }
  replacements.keep(item.id, { ...kept, state: 'begun' });
  const own = { id: item.id, ...kind.compose({ ...item, replaces }) };
  const sent = { ...own, lineCount: item.lines.length, seconds: [] };
  const taken: DeclarationAnswer = { ...answer, outcome: 'created' };
  recorder.saveReplaced(sent, taken);
  return { item: sent, answer: taken };
}

interface Correction {
  next: DeclarationInput;
  /** The declaration of which the number is in the reference of this one. */
  replaces: string;
  preview: DeclarationPreview | undefined;
}

/** What was withdrawn keeps its reference, so that the same correction after it has another. */
async function previewCorrection(
  earlier: Declaration,
  now: DeclarationInput,
  reconciling: Reconciling,
): Promise<Correction> {
  let replaces = earlier.id;
  for (;;) {
    const next = { ...now, reference: replacementReference(now.reference, replaces), corrects: earlier.id };
    const preview = await previewOf(next, reconciling);
    const before = preview?.outcome === 'duplicate' && preview.status === 'withdrawn' ? preview.declarationId : null;
    if (before === null) return { next, replaces, preview };
    replaces = before;
  }
}

function withdrawWaiting({ id }: Declaration, item: Changed, { client, run, signal }: Reconciling): Promise<boolean> {
  const idempotencyKey = `${run}-withdraw-${item.id}-${id}`;
  return unlessTooLate(() => client.declarations.withdraw(id, { idempotencyKey, signal }));
}

function handInAgain(waiting: Declaration, item: Changed, reconciling: Reconciling): Promise<DeclarationAnswer> {
  const again = declareAgain(waiting, restoredReference(waiting));
  const corrects = waiting.corrects === null ? {} : { corrects: waiting.corrects };
  return declare({ ...again, ...corrects }, `${reconciling.run}-restore-${item.id}-${waiting.id}`, reconciling);
}
