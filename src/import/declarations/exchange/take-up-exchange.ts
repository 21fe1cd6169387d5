import type { Declaration } from '../../../contract/types.ts';
import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import type { ItemReplacement } from '../../journal/items/replacements.ts';
import type { OutcomeRecorder } from '../../send/outcome-recorder.ts';
import type { Changed, Reconciling } from '../../send/reconcile-changed.ts';
import type { Answered } from '../../send/send.ts';
import type { DeclarationAnswer } from '../destination.ts';
import { joinCare } from '../care/join-care.ts';
import { withWhatStands } from '../care/what-stands.ts';
import { declareInPlace } from './declare-in-place.ts';

/**
 * Goes on with an exchange in which the earlier declaration was withdrawn and the other one may not be there yet. That
 * does not depend on what is asked for now: nothing stands at the portal at this moment.
 */
export async function takeUpExchange(
  item: Changed,
  earlier: Declaration,
  { joins }: ItemReplacement,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
): Promise<Answered<DeclarationAnswer> | void> {
  const { json } = reconciling.kind.compose({ ...item, replaces: earlier.id });
  const now = withWhatStands(JSON.parse(json) as DeclarationInput, item.lines, earlier);
  const joined = joins ? joinCare(earlier, now) : { together: now };
  if (!('together' in joined)) throw new Error(`The lines of ${earlier.id} can no longer be put together`);
  return declareInPlace({ item, earlier, next: joined.together, joins }, recorder, reconciling);
}
