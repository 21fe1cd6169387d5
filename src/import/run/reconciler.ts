import type { Answer } from '../destination.ts';
import { isRejectedFile } from '../columns/columns.ts';
import type { EarlierLines } from '../journal/earlier/earlier-lines.ts';
import { readReplacements, replacementsIn } from '../journal/items/replacements.ts';
import { originalLineReader } from '../journal/lines/original-lines.ts';
import { leftOutLinesFinder } from '../journal/lines/wrong-lines.ts';
import type { OutcomeRecorder } from '../send/outcome-recorder.ts';
import type { Pace } from '../send/pace.ts';
import { hasUnreconciled, reconcileChanged, type Reconciling } from '../send/reconcile-changed.ts';
import type { Answered } from '../send/send.ts';
import type { RunningImport } from './running-import.ts';

/** Reconciles what was sent before and differs now, in the way that was asked for and agreed to. */
export class Reconciler<Said extends Answer> {
  readonly #running: RunningImport<Said>;
  readonly #recorder: OutcomeRecorder;
  readonly #asked: Reconciling;
  readonly #pace: Pace;
  /** Whether lines may be put together; undefined until somebody was asked. */
  #mayAdd: boolean | undefined;

  constructor(
    running: RunningImport<Said>,
    recorder: OutcomeRecorder,
    { pace, earlier }: { pace: Pace; earlier: EarlierLines },
  ) {
    this.#running = running;
    this.#pace = pace;
    this.#recorder = recorder;
    this.#asked = reconcilingOf(running, earlier);
    const { add, onlyProposes } = this.#asked;
    if (!add || onlyProposes || running.options.confirmAdd === undefined) this.#mayAdd = add;
  }

  async *reconcile(drain: AbortSignal): AsyncGenerator<Answered<Said>[], void, undefined> {
    if (this.#mayAdd === undefined) {
      yield* this.#reconcileWith({ ...this.#asked, onlyProposes: true }, drain);
      if (!drain.aborted) await this.#ask();
    }
    if (!drain.aborted) yield* this.#reconcileWith(this.#agreed, drain);
  }

  hasMore(): boolean {
    return hasUnreconciled(this.#running.journal, this.#agreed);
  }

  get #agreed(): Reconciling {
    return { ...this.#asked, add: this.#mayAdd ?? this.#asked.add };
  }

  #reconcileWith(reconciling: Reconciling, drain: AbortSignal): AsyncGenerator<Answered<Said>[], void, undefined> {
    const { journal, target } = this.#running;
    return reconcileChanged(journal, this.#recorder, {
      ...reconciling,
      reconcile: target.reconcile,
      pace: this.#pace,
      drain,
    });
  }

  async #ask(): Promise<void> {
    const { journal, options } = this.#running;
    const proposed = readReplacements(journal).filter(({ joins, state }) => joins && state === 'proposed');
    if (proposed.length > 0) this.#mayAdd = await options.confirmAdd?.(proposed);
  }
}

function reconcilingOf(
  { target: { kind }, options, form, journal }: RunningImport,
  earlier: EarlierLines,
): Reconciling {
  const { client, update = false, add = false, dryRun = false, signal } = options;
  return {
    client,
    kind,
    run: journal.facts.run ?? '',
    update,
    add,
    onlyProposes: dryRun,
    isRest: isRejectedFile(form.mapping.headers),
    originalLine: originalLineReader(journal),
    missesLines: leftOutLinesFinder(journal),
    earlier,
    replacements: replacementsIn(journal),
    signal,
  };
}
