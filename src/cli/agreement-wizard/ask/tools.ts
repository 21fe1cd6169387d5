import { isError, type Issue } from '../../../domain/issue.ts';
import { paragraph } from '../../terminal/layout.ts';
import type { Output } from '../../output/output.ts';
import type { Prompts } from '../../prompt/prompts.ts';
import { checkAnswer } from '../flow/check-answer.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion } from '../questions/question.ts';
import type { QuestionTexts } from '../questions/question-texts.ts';

/** Every way of asking needs these tools. */
export interface Tools {
  readonly prompts: Prompts;
  readonly out: Output;
  readonly questionTexts: QuestionTexts;
}

function textOfIssues(issues: readonly Issue[], { questionTexts }: Tools): string | undefined {
  return issues.length === 0 ? undefined : issues.map((issue) => questionTexts.texts.finding(issue)).join(' ');
}

/** Tells what is wrong with an answer and what to do about it; undefined when it will do. A warning forbids nothing. */
export function wrongWith(question: AnyQuestion, value: unknown, state: State, tools: Tools): string | undefined {
  return textOfIssues(checkAnswer(question, value, state).filter(isError), tools);
}

export function wordsFor({ key }: AnyQuestion, { questionTexts }: Tools): { ask: string; help: string } {
  return questionTexts.wizard.questions[key];
}

/** Says something to somebody at a terminal, in lines that fit it. */
export function say({ out }: Pick<Tools, 'out'>, text: string, indent = ''): Promise<void> {
  return out.notice(paragraph(text, out.look, indent).trimEnd());
}

export function sayAside({ out }: Pick<Tools, 'out'>, text: string): Promise<void> {
  return out.aside(paragraph(text, out.look).trimEnd());
}

export function sayWrong({ out }: Pick<Tools, 'out'>, text: string): Promise<void> {
  return out.notice(out.look.people.red(paragraph(text, out.look).trimEnd()));
}
