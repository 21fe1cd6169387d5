import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { OutcomeRecorder } from '../../send/outcome-recorder.ts';
import type { Changed, Reconciling } from '../../send/reconcile-changed.ts';
import { replacementReference } from '../../send/replacement-reference.ts';
import type { Answered } from '../../send/send.ts';
import { isUnacceptable, UnacceptableItems } from '../../send/unacceptable-items.ts';
import { declarationDestination, type DeclarationAnswer } from '../destination.ts';
import { declareAgain } from '../care/join-care.ts';
import { isGone } from '../care/standing.ts';

/** A declaration that is to stand in the place of an earlier one. */
export interface InPlace {
  item: Changed;
  earlier: Declaration;
  next: DeclarationInput;
  /** The earlier lines are in it, together with those of the file. */
  joins: boolean;
}

/**
 * Declares what takes the place of a declaration that was withdrawn. When the portal refuses it after all, the earlier
 * care is declared again: it may not disappear.
 */
export async function declareInPlace(
  { item, earlier, next, joins }: InPlace,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { kind, run, replacements } = reconciling;
  const own = { id: item.id, ...kind.compose({ ...item, replaces: earlier.id }) };
  const sent = { ...own, lineCount: item.lines.length, seconds: [] };
  const answer = await declare(next, `${run}-replace-${item.id}-${earlier.id}`, reconciling);
  if (stands(answer)) {
    // Only what came with the file counts as its outcome.
    const totalCents = answer.totalCents - (joins ? earlier.totalCents : 0);
    const ownLines = new Set(item.lines.map(({ line }) => line));
    const issues = answer.issues.filter(({ line }) => line === undefined || ownLines.has(line));
    const taken: DeclarationAnswer = { ...answer, outcome: 'created', totalCents, issues };
    recorder.saveReplaced(sent, taken);
    return { item: sent, answer: taken };
  }
  const again = declareAgain(earlier, restoredReference(earlier));
  const restored = await declare(again, `${run}-restore-${item.id}-${earlier.id}`, reconciling);
  const isBack = stands(restored);
  replacements.setState(item.id, isBack ? 'undone' : 'lost');
  const params = { found: earlier.id, ...(isBack && { meant: restored.recordId ?? '' }) };
  const reasons = answer.issues.filter(({ severity }) => severity === 'error');
  recorder.recordFinding(item.id, isBack ? 'UPDATE_UNDONE' : 'UPDATE_LOST', params, reasons);
}

/** Whether the declaration is there and counts: made now, or by a run that was killed before it knew. */
export function stands({ outcome, status }: DeclarationAnswer): boolean {
  return outcome === 'created' || (outcome === 'duplicate' && !isGone({ status }));
}

export async function declare(
  input: DeclarationInput,
  key: string,
  { client, signal }: Reconciling,
): Promise<DeclarationAnswer> {
  const sent = { id: 0, reference: input.reference, json: JSON.stringify(input), lineCount: 0, seconds: [] };
  try {
    const [answer] = await declarationDestination(client, false).answer([sent], key, signal);
    if (answer === undefined) throw new Error('The portal gave no answer');
    return answer;
  } catch (error) {
    if (!isUnacceptable(error)) throw error;
    return new UnacceptableItems().reject(error) as DeclarationAnswer;
  }
}

// A reference has at most 80 characters, and a record number takes some of them.
const longestStart = 64;

export function restoredReference({ reference, id }: Declaration): string {
  return replacementReference(reference.slice(0, longestStart), id);
}
