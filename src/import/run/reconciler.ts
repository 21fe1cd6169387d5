import type { Answer } from '../destination.ts';
import { isRejectedFile } from '../columns/columns.ts';
import type { EarlierLines } from '../journal/earlier/earlier-lines.ts';
import { leavesLess } from '../journal/items/leaves-less.ts';
import {
  readReplacements,
  replacementsIn,
  type ItemReplacement,
  type Replacement,
} from '../journal/items/replacements.ts';
import { originalLineReader } from '../journal/lines/original-lines.ts';
import { leftOutLinesFinder } from '../journal/lines/wrong-lines.ts';
import type { OutcomeRecorder } from '../send/outcome-recorder.ts';
import type { Pace } from '../send/pace.ts';
import { hasUnreconciled, reconcileChanged, type Reconciling } from '../send/reconcile-changed.ts';
import type { Answered } from '../send/send.ts';
import type { ConfirmReplacing, ImportOptions } from '../options.ts';
import type { RunningImport } from './running-import.ts';

/** Reconciles what was sent before and differs now, in the way that was asked for and agreed to. */
export class Reconciler<Said extends Answer> {
  readonly #running: RunningImport<Said>;
  readonly #recorder: OutcomeRecorder;
  readonly #asked: Reconciling;
  readonly #pace: Pace;
  readonly #questions: readonly Question[];

  constructor(
    running: RunningImport<Said>,
    recorder: OutcomeRecorder,
    { pace, earlier }: { pace: Pace; earlier: EarlierLines },
  ) {
    this.#running = running;
    this.#pace = pace;
    this.#recorder = recorder;
    this.#asked = reconcilingOf(running, earlier);
    this.#questions = questionsOf(running.options, this.#asked);
  }

  async *reconcile(drain: AbortSignal): AsyncGenerator<Answered<Said>[], void, undefined> {
    const open = this.#questions.filter(({ answer }) => answer === undefined);
    if (open.length > 0) {
      const mustAsk = (replacement: ItemReplacement): boolean => open.some(({ isAbout }) => isAbout(replacement));
      yield* this.#reconcileWith({ ...this.#agreed, mustAsk }, drain);
      for (const question of open) if (!drain.aborted) await this.#ask(question);
    }
    if (!drain.aborted) yield* this.#reconcileWith(this.#agreed, drain);
  }

  hasMore(): boolean {
    return hasUnreconciled(this.#running.journal, this.#agreed);
  }

  /** What was refused is not asked for any more. */
  get #agreed(): Reconciling {
    const isRefused = (way: Question['way']): boolean =>
      this.#questions.some((each) => each.way === way && each.answer === false);
    const { add, update } = this.#asked;
    return { ...this.#asked, add: add && !isRefused('add'), update: update && !isRefused('update') };
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

  async #ask(question: Question): Promise<void> {
    const isOpen = (each: Replacement): boolean => each.state === 'proposed' && question.isAbout(each);
    const proposed = readReplacements(this.#running.journal).filter(isOpen);
    if (proposed.length > 0) question.answer = await question.confirm(proposed);
  }
}

/** Something that is done only when somebody agrees, after the effect was shown. */
interface Question {
  readonly way: 'add' | 'update';
  readonly isAbout: (replacement: ItemReplacement) => boolean;
  readonly confirm: ConfirmReplacing;
  answer?: boolean;
}

function questionsOf(
  { confirmAdd, confirmLess }: Pick<ImportOptions, 'confirmAdd' | 'confirmLess'>,
  { add, update, onlyProposes }: Reconciling,
): Question[] {
  if (onlyProposes) return [];
  const questions: Question[] = [];
  if (add && confirmAdd !== undefined)
    questions.push({ way: 'add', isAbout: ({ joins }) => joins, confirm: confirmAdd });
  if (update && confirmLess !== undefined)
    questions.push({ way: 'update', isAbout: (each) => !each.joins && leavesLess(each), confirm: confirmLess });
  return questions;
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
    mustAsk: () => false,
    isRest: isRejectedFile(form.mapping.headers),
    originalLine: originalLineReader(journal),
    missesLines: leftOutLinesFinder(journal),
    earlier,
    replacements: replacementsIn(journal),
    signal,
  };
}
