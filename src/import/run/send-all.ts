import type { Answer } from '../destination.ts';
import { countLinesToSend, hasItemsToSend } from '../journal/items/items-to-send.ts';
import { OutcomeRecorder } from '../send/outcome-recorder.ts';
import { Pace } from '../send/pace.ts';
import { send, type Answered } from '../send/send.ts';
import { readStagedBatches, splitOff } from '../send/staged-batches.ts';
import { earlierLinesOf, otherCareFinder } from './earlier-lines-of.ts';
import { judgeHeld } from './judge-held.ts';
import { Reconciler } from './reconciler.ts';
import type { RunningImport } from './running-import.ts';
import { drainOf, sendOptionsOf } from './send-options.ts';
import { isPastLimit, type Stopped } from './stop.ts';

/** Sends all that is to be sent, and yields the answers as they come. Returns why not all was sent, if so. */
export async function* sendAll<Said extends Answer>(
  running: RunningImport<Said>,
): AsyncGenerator<Answered<Said>, Stopped | undefined, undefined> {
  const { target, options, form, journal, progress } = running;
  const { kind } = target;
  const earlier = earlierLinesOf(running);
  const recorder = new OutcomeRecorder(journal, kind, form.mapping, true, otherCareFinder(running, earlier));
  const pace = new Pace(options.perSecond);
  const reconciler = new Reconciler(running, recorder, { pace, earlier });
  const pastLimit = new AbortController();
  const drain = AbortSignal.any([drainOf(options), pastLimit.signal]);
  const sending = sendOptionsOf(running, { pace, drain, onHalved: (second) => splitOff(journal, second) });
  do {
    progress.beginSending(countLinesToSend(journal));
    for await (const answers of send(readStagedBatches(journal, kind), sending)) {
      recorder.save(answers);
      progress.countAnswers(answers);
      if (isPastLimit(running, answers)) pastLimit.abort();
      yield* answers;
    }
    for await (const answers of reconciler.reconcile(drain)) yield* answers;
    // An item that takes the place of a withdrawn record is sent in another round.
  } while (!drain.aborted && hasItemsToSend(journal));
  if (!drain.aborted && target.judge !== undefined) await judgeHeld(running, target.judge, recorder, { pace, drain });
  if (pastLimit.signal.aborted) return 'error-limit';
  return hasItemsToSend(journal) || reconciler.hasMore() ? 'interrupted' : undefined;
}
