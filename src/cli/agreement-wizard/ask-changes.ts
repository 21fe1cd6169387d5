import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { openPrompts } from '../prompt/prompts.ts';
import { load, wizardTexts } from '../../messages/load.ts';
import { leaveOut, type AnswerKey, type PartialAnswers } from './answers/answers.ts';
import { TerminalAsker } from './ask/terminal-asker.ts';
import { say } from './ask/tools.ts';
import type { State } from './facts/facts.ts';
import { applies } from './flow/flow.ts';
import type { AnyQuestion } from './questions/question.ts';
import { questions } from './questions/questions.ts';
import { QuestionTexts } from './questions/question-texts.ts';

/**
 * Asks a care provider what they change of what was shared, answer by answer, until they say that it is right. Who makes
 * the agreement and whom it replaces stays with the holder, and the clauses with the law.
 */
export async function askChanges(context: Context, shared: State): Promise<PartialAnswers> {
  const wizard = await load(context.language, wizardTexts);
  const questionTexts = new QuestionTexts(await context.texts(), context.cli, wizard);
  const tools = { prompts: await openPrompts(context), out: context.out, questionTexts };
  const asker = new TerminalAsker(tools);
  let state = shared;
  const answer = async (question: AnyQuestion): Promise<void> => {
    const before = state.answers[question.key];
    const value = await asker.ask(question, { ...state, answers: leaveOut(state.answers, [question.key]) }, before);
    state = { ...state, answers: { ...state.answers, [question.key]: value } };
  };
  const toChoice = (value: AnyQuestion) => {
    const given = state.answers[value.key];
    const shown = given === undefined || given === null ? '' : `: ${questionTexts.answer(value, given, state)}`;
    return { value, name: `${questionTexts.label(value)}${shown}` };
  };
  await say(context, wizard.changing.intro);
  for (;;) {
    const changed = changedIn(shared, state);
    const choices = questions.filter((one) => isOfProvider(one) && applies(one, state)).map(toChoice);
    const chosen = await tools.prompts.choose<AnyQuestion | 'save' | 'stop'>(wizard.whichAnswer, [
      { value: 'save', name: wizard.changing.save, isDisabled: changed.length === 0 },
      ...choices,
      { value: 'stop', name: wizard.changing.stop },
    ]);
    if (chosen === 'stop') throw new CliError('declined', {});
    if (chosen === 'save') return Object.fromEntries(changed.map((key) => [key, state.answers[key]]));
    await answer(chosen);
    // An answer may make room for another that is needed then.
    for (const next of questions.filter((one) => isOfProvider(one) && isOpen(one, state))) {
      if (isOpen(next, state)) await answer(next);
    }
  }
}

const ofHolder: readonly AnswerKey[] = ['replaces', 'expiryNotice', 'identitySeen', 'monthlyCare'];

function isOfProvider({ key, step, path, ask }: AnyQuestion): boolean {
  const isAsked = path !== undefined && ask.type !== 'clause' && ask.type !== 'file';
  return isAsked && step !== 'parties' && !ofHolder.includes(key);
}

function isOpen(question: AnyQuestion, state: State): boolean {
  const isMissing = state.answers[question.key] === undefined && question.optional?.(state) !== true;
  return isMissing && applies(question, state);
}

function changedIn(before: State, after: State): AnswerKey[] {
  const keys = Object.keys(after.answers) as AnswerKey[];
  return keys.filter((key) => !isDeepStrictEqual(before.answers[key] ?? null, after.answers[key] ?? null));
}
