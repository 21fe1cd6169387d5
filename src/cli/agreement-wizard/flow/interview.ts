import { isDeepStrictEqual } from 'node:util';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { leaveOut, type AnswerKey, type PartialAnswers } from '../answers/answers.ts';
import { checkAnswer } from './check-answer.ts';
import type { State } from '../facts/facts.ts';
import { findAffected, applies, findOnlyAnswer, isRight, dropStaleAnswers } from './flow.ts';
import type { AnyQuestion, Effect } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';

/** The asker finds the answers that are not known yet. */
export interface Asker {
  /** The answer `null` means that it was left out. */
  ask(question: AnyQuestion, state: State, before: unknown): Promise<unknown>;
  /** An answer that needed no asking: it was given before, or there is no other. */
  tellKnown(question: AnyQuestion, value: unknown, state: State): Promise<void>;
  /** Tells what the rules say about an answer; with errors it is asked again. */
  tellFound(question: AnyQuestion, issues: readonly Issue[]): Promise<void>;
}
/** The rules leave no answer at all. */
export class Impasse extends Error {
  override readonly name = 'Impasse';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('no answer is allowed');
    this.issues = issues;
  }
}
export type Effects = Readonly<Record<Effect, (state: State) => Promise<State>>>;

/** Goes through the questions in their order. Without anybody to ask it finds out what is missing and what is wrong. */
export class Interview {
  /** Questions that have no answer and need one. */
  readonly missing: AnyQuestion[] = [];
  readonly issues: Issue[] = [];
  #state: State;
  #before: PartialAnswers = {};
  readonly #done = new Set<AnswerKey>();
  readonly #effects: Effects;
  readonly #asker: Asker | undefined;

  constructor(state: State, effects: Effects, asker?: Asker) {
    this.#state = state;
    this.#effects = effects;
    this.#asker = asker;
  }

  get state(): State {
    return this.#state;
  }
  set state(next: State) {
    for (const key of this.#done) {
      if (this.#state.answers[key] !== undefined && next.answers[key] === undefined) this.#done.delete(key);
    }
    this.#state = next;
  }

  /** Goes on until every question that applies, of those that are wanted, is done. */
  async go(isWanted: (question: AnyQuestion) => boolean): Promise<void> {
    const next = (): AnyQuestion | undefined =>
      questions.find((one) => isWanted(one) && !this.#done.has(one.key) && applies(one, this.#state));
    do {
      for (let question = next(); question !== undefined; question = next()) await this.#take(question);
      await this.#dropStale();
    } while (next() !== undefined);
  }

  /** Forgets an answer, and what led to it, so that it is asked again. */
  reopen({ key, after = [] }: AnyQuestion): void {
    this.#before = { ...this.#before, ...this.#state.answers };
    this.#answers(leaveOut(this.#state.answers, [key, ...after]));
  }

  async #take(question: AnyQuestion): Promise<void> {
    this.#done.add(question.key);
    const given = this.#state.answers[question.key];
    if (given !== undefined) return this.#accept(question, given);
    const value = findOnlyAnswer(question, this.#state);
    if (value !== undefined) return this.#follow(question, value);
    if (this.#asker !== undefined && question.unasked !== true) return this.#ask(question, this.#asker);
    if (question.optional?.(this.#state) !== true) this.missing.push(question);
  }

  /** Takes the answers that were there before anything was asked. */
  async #accept(question: AnyQuestion, given: unknown): Promise<void> {
    if (given !== null && isRight(question, given, this.#state))
      await this.#asker?.tellKnown(question, given, this.#state);
    await this.#judge(question, given);
  }

  async #judge(question: AnyQuestion, value: unknown): Promise<void> {
    const issues = checkAnswer(question, value, this.#state);
    const isWrong = hasErrors(issues);
    if (issues.length > 0) await this.#asker?.tellFound(question, issues);
    if (isWrong && this.#asker) return this.#answers(leaveOut(this.#state.answers, [question.key]));
    this.issues.push(...issues);
    if (!isWrong && value !== null && question.then) this.state = await this.#effects[question.then](this.#state);
  }

  async #follow(question: AnyQuestion, value: unknown): Promise<void> {
    this.#answer(question, value);
    const issues = checkAnswer(question, value, this.#state);
    if (this.#asker && hasErrors(issues)) throw new Impasse(issues);
    await this.#asker?.tellKnown(question, value, this.#state);
    await this.#judge(question, value);
  }

  async #ask(question: AnyQuestion, asker: Asker): Promise<void> {
    const value = await asker.ask(question, this.#state, this.#before[question.key]);
    this.#answer(question, value);
    await this.#judge(question, value);
  }

  /** Stale answers go only when everything is answered: until then it is not known what still applies. */
  async #dropStale(): Promise<void> {
    if (this.#asker === undefined) return;
    const { answers, wrong } = dropStaleAnswers(this.#state, this.#done);
    for (const one of wrong)
      await this.#asker.tellFound(one, checkAnswer(one, this.#state.answers[one.key], this.#state));
    this.#answers(answers);
  }

  #answer({ key }: AnyQuestion, value: unknown): void {
    const before = this.#before[key];
    const isChanged = before !== undefined && !isDeepStrictEqual(before, value);
    const rest = isChanged ? leaveOut(this.#state.answers, findAffected(key)) : this.#state.answers;
    this.#answers({ ...rest, [key]: value });
  }

  #answers(answers: PartialAnswers): void {
    this.state = { ...this.#state, answers };
  }
}
