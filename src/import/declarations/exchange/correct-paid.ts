import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { ItemReplacement } from '../../journal/items/replacements.ts';
import type { OutcomeRecorder } from '../../send/outcome-recorder.ts';
import type { Changed, Reconciling } from '../../send/reconcile-changed.ts';
import { replacementReference } from '../../send/replacement-reference.ts';
import type { Answered } from '../../send/send.ts';
import type { DeclarationAnswer } from '../destination.ts';
import { describeDifference } from '../difference.ts';
import { declare, stands } from './declare-in-place.ts';
import { amountsOf, previewOf } from './exchange.ts';

/**
 * Corrects a declaration that was paid, when the portal would take the other one in its place. The portal does so at once
 * or not at all: a run that is killed asks again, and finds the same correction there.
 */
export async function correctPaid(
  item: Changed,
  earlier: Declaration,
  now: DeclarationInput,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { kind, run, onlyProposes, mustAsk, replacements } = reconciling;
  const next = { ...now, reference: replacementReference(now.reference, earlier.id), corrects: earlier.id };
  const preview = await previewOf(next, reconciling);
  if (preview?.outcome === 'duplicate') {
    const { declarationId, reference, status, totalCents } = preview;
    const same = { id: declarationId ?? '', reference, status: status ?? '', totalCents };
    return recorder.recordSame(item.id, same);
  }
  const refused = preview?.issues.filter(({ severity }) => severity === 'error') ?? [];
  if (preview === undefined || refused.length > 0)
    return recorder.recordFinding(item.id, 'UPDATE_REFUSED', { found: earlier.id }, refused);
  const kept = { recordId: earlier.id, joins: false, ...amountsOf(earlier, next, preview) };
  const proposed: ItemReplacement = { ...kept, state: 'proposed' };
  if (onlyProposes || mustAsk(proposed)) {
    replacements.keep(item.id, proposed);
    return recorder.recordFinding(item.id, 'DECLARED_PAID', describeDifference(earlier, now));
  }
  const answer = await declare(next, `${run}-correct-${item.id}-${earlier.id}`, reconciling);
  if (!stands(answer)) {
    const reasons = answer.issues.filter(({ severity }) => severity === 'error');
    return recorder.recordFinding(item.id, 'UPDATE_REFUSED', { found: earlier.id }, reasons);
  }
  replacements.keep(item.id, { ...kept, state: 'begun' });
  const own = { id: item.id, ...kind.compose({ ...item, replaces: earlier.id }) };
  const sent = { ...own, lineCount: item.lines.length, seconds: [] };
  const taken: DeclarationAnswer = { ...answer, outcome: 'created' };
  recorder.saveReplaced(sent, taken);
  return { item: sent, answer: taken };
}
