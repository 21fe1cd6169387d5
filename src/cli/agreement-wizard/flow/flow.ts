import { isDeepStrictEqual } from 'node:util';
import { hasErrors } from '../../../domain/issue.ts';
import { leaveOut, type AnswerKey, type PartialAnswers } from '../answers/answers.ts';
import { checkAnswer } from './check-answer.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { questions } from '../questions/questions.ts';

export function applies(question: AnyQuestion, state: State): boolean {
  return question.applies?.(state) ?? true;
}

export function isRight(question: AnyQuestion, value: unknown, state: State): boolean {
  return !hasErrors(checkAnswer(question, value, state));
}

/** The answer that needs no asking, since the rules leave no other. */
export function findOnlyAnswer(question: AnyQuestion, state: State): unknown {
  const { ask } = question;
  if (ask.type === 'choices') {
    const all = ask.choices(state) as readonly unknown[];
    return all.length < 2 ? all : undefined;
  }
  const all = ask.type === 'choice' ? ask.choices(state) : isYesNo(ask) ? [true, false] : [];
  if (ask.type === 'choice' && ask.isAlwaysAsked?.(state) === true) return undefined;
  const left = all.filter((value) => isRight(question, value, state));
  return left.length === 1 ? left[0] : undefined;
}

function isYesNo({ type }: AnyQuestion['ask']): boolean {
  return type === 'yes-no' || type === 'clause';
}

/** Finds the answers that were about a changed answer, and the answers about those. */
export function findAffected(changed: AnswerKey): AnswerKey[] {
  const reached = new Set<AnswerKey>([changed]);
  for (const { key, about = [] } of questions) if (about.some((other) => reached.has(other))) reached.add(key);
  reached.delete(changed);
  return [...reached];
}

export interface FreshAnswers {
  readonly answers: PartialAnswers;
  /** Answers that are wrong now. */
  readonly wrong: readonly AnyQuestion[];
}

/** Leaves out answers to questions that no longer apply, and those that another answer has made wrong. */
export function dropStaleAnswers({ answers: all, facts }: State, done: ReadonlySet<AnswerKey>): FreshAnswers {
  const wrong: AnyQuestion[] = [];
  let answers = all;
  for (const question of questions) {
    const { key } = question;
    if (answers[key] === undefined || !done.has(key)) continue;
    const state = { answers, facts };
    const isWrong = applies(question, state) && !isStillRight(question, state);
    if (isWrong) wrong.push(question);
    if (isWrong || !applies(question, state)) answers = leaveOut(answers, [key]);
  }
  return { answers, wrong };
}

function isStillRight(question: AnyQuestion, state: State): boolean {
  const value = state.answers[question.key];
  const { ask } = question;
  if (ask.type === 'choice' && !ask.choices(state).some((one) => isDeepStrictEqual(one, value))) return false;
  return isRight(question, value, state);
}
