import type { Choice } from '../../prompt/prompts.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion, Ask } from '../questions/question.ts';
import { wordsFor, wrongWith, type Tools } from './tools.ts';

type OneOf = Extract<Ask<unknown>, { type: 'choice' }>;
type SomeOf = Extract<Ask<unknown>, { type: 'choices' }>;

/** A choice that cannot be made stays visible, last, with the reason. */
export function askChoice(
  question: AnyQuestion,
  ask: OneOf,
  state: State,
  before: unknown,
  tools: Tools,
): Promise<unknown> {
  const choices = ask.choices(state).map((value) => choiceOf(question, value, state, tools));
  const sorted = choices.toSorted((one, other) => Number(one.isDisabled) - Number(other.isDisabled));
  return tools.prompts.choose(wordsFor(question, tools).ask, sorted, ask.preset?.(state) ?? before);
}

export function askChoices(question: AnyQuestion, ask: SomeOf, state: State, before: unknown, tools: Tools) {
  const values = ask.choices(state) as readonly unknown[];
  const choices = values.map((value) => {
    const { name, details } = tools.questionTexts.choice(question, [value], state);
    return { value, name, description: details };
  });
  return tools.prompts.chooseMany(wordsFor(question, tools).ask, choices, (before ?? []) as readonly unknown[]);
}

function choiceOf(
  question: AnyQuestion,
  value: unknown,
  state: State,
  tools: Tools,
): Choice<unknown> & { isDisabled: boolean } {
  const reason = wrongWith(question, value, state, tools);
  const { name, details } = tools.questionTexts.choice(question, value, state);
  const explained: Explained = tools.questionTexts.wizard.choices;
  return {
    value,
    name,
    isDisabled: reason !== undefined,
    description: reason ?? explained[question.key]?.[String(value)] ?? details,
  };
}

type Explained = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
