import type { Texts } from '../../../messages/shape/texts.ts';
import type { ValueKind } from '../../framework/values/value.ts';
import type { State } from '../facts/facts.ts';
import type { AnyQuestion, Ask } from '../questions/question.ts';
import { wordsFor, wrongWith, type Tools } from './tools.ts';

type AsText = Extract<Ask<unknown>, { type: 'text' | 'secret' }>;

/** A person leaves out an optional answer with this. */
const NONE = '-';

export function isLeftOut(typed: string): boolean {
  return ['', NONE].includes(typed.trim());
}

export async function askText(
  question: AnyQuestion,
  ask: AsText,
  state: State,
  before: unknown,
  tools: Tools,
): Promise<unknown> {
  const { prompts, questionTexts } = tools;
  const mayBeEmpty = question.optional?.(state) === true;
  const isEmpty = (typed: string): boolean => typed.trim() === '' || (mayBeEmpty && isLeftOut(typed));
  const check = (typed: string): string | undefined => {
    if (isEmpty(typed)) return mayBeEmpty ? undefined : questionTexts.wizard.needed;
    const value = ask.value.read(typed.trim());
    return value === undefined ? expectation(ask.value, tools) : wrongWith(question, value, state, tools);
  };
  const preset = ask.type === 'secret' ? undefined : ((before ?? ask.preset?.(state)) as string | number | undefined);
  const message = messageFor(question, mayBeEmpty, preset !== undefined, tools);
  const typed =
    ask.type === 'secret'
      ? await prompts.secret(message, check)
      : await prompts.text(
          message,
          check,
          preset === undefined ? undefined : typedText(ask.value, preset, questionTexts.texts),
        );
  return isEmpty(typed) ? null : ask.value.read(typed.trim());
}

export function messageFor(question: AnyQuestion, mayBeEmpty: boolean, hasPreset: boolean, tools: Tools): string {
  const { skip, skipPreset } = tools.questionTexts.wizard;
  const { ask } = wordsFor(question, tools);
  const whole = mayBeEmpty ? `${ask} (${hasPreset ? skipPreset : skip})` : ask;
  return whole.endsWith('?') ? whole : `${whole}:`;
}

/** The same words as for a wrong flag. */
export function expectation(
  { name, choices = [], limits, example }: ValueKind<unknown>,
  { questionTexts }: Tools,
): string {
  const facts = { place: '', typed: '', expected: name, choices, suggestions: [] };
  const more = { ...(limits && { limits }), ...(example !== undefined && { example }) };
  return questionTexts.cli.errors['invalid-value']({ ...facts, ...more }).next;
}

/** A value as it could have been typed. */
export function typedText({ name }: ValueKind<unknown>, value: string | number, { format }: Texts): string {
  if (name === 'date') return format.date(String(value));
  if (name === 'amount') return (Number(value) / 100).toFixed(2).replace('.', ',');
  if (name === 'hours') return `${Math.floor(Number(value) / 60)}:${String(Number(value) % 60).padStart(2, '0')}`;
  return String(value);
}
