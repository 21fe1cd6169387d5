import type { Answer, Destination } from '../destination.ts';
import type { OutcomeRecorder } from '../send/outcome-recorder.ts';
import type { Pace } from '../send/pace.ts';
import { pairWithAnswers } from '../send/send.ts';
import { mostJudged, readHeldBatches } from '../send/staged-batches.ts';
import { isUnacceptable } from '../send/unacceptable-items.ts';
import type { RunningImport } from './running-import.ts';

/**
 * Has the lines judged that are held back because of another line, so that all that is wrong with them is known at
 * once. What the portal cannot take is left as it was read.
 */
export async function judgeHeld<Said extends Answer>(
  { journal, target: { kind }, options: { signal } }: RunningImport<Said>,
  judge: Destination<Said>,
  recorder: OutcomeRecorder,
  { pace, drain }: { pace: Pace; drain: AbortSignal },
): Promise<void> {
  for (const { items } of readHeldBatches(journal, kind, pace.mostOf(mostJudged))) {
    await pace.turn(items.length, drain);
    if (drain.aborted) return;
    try {
      recorder.saveJudged(pairWithAnswers(items, await judge.answer(items, '', signal)));
    } catch (error) {
      if (!isUnacceptable(error)) throw error;
    }
  }
}
