import { isError, type Issue } from '../../../domain/issue.ts';
import { paragraph } from '../../framework/help/layout.ts';
import type { Output } from '../../output/output.ts';
import type { Prompts } from '../../prompt/prompts.ts';
import { checkAnswer } from '../check-answer.ts';
import type { State } from '../facts.ts';
import type { AnyQuestion } from '../question.ts';
import type { Wording } from '../wording.ts';

/** What every way of asking needs. */
export interface Tools {
  readonly prompts: Prompts;
  readonly out: Output;
  readonly wording: Wording;
}

const found = (issues: readonly Issue[], { wording }: Tools): string | undefined =>
  issues.length === 0 ? undefined : issues.map((issue) => wording.texts.finding(issue)).join(' ');

/** What is wrong with an answer and what to do about it; undefined when it will do. A warning forbids nothing. */
export const wrongWith = (question: AnyQuestion, value: unknown, state: State, tools: Tools): string | undefined =>
  found(checkAnswer(question, value, state).filter(isError), tools);

export const wordsFor = ({ key }: AnyQuestion, { wording }: Tools): { ask: string; help: string } =>
  wording.wizard.questions[key];

/** To somebody at a terminal, in lines that fit it. */
export const say = ({ out }: Pick<Tools, 'out'>, text: string, indent = ''): Promise<void> =>
  out.notice(paragraph(text, out.look, indent).trimEnd());
export const sayAside = ({ out }: Pick<Tools, 'out'>, text: string): Promise<void> =>
  out.aside(paragraph(text, out.look).trimEnd());
export const sayWrong = ({ out }: Pick<Tools, 'out'>, text: string): Promise<void> =>
  out.notice(out.look.people.red(paragraph(text, out.look).trimEnd()));
