import type { Context } from '../framework/context.ts';
import { load, wizardTexts } from '../../messages/load.ts';
import { themeOf } from './theme.ts';

export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** The description is shown while somebody points at the choice. */
  readonly description?: string;
  readonly isDisabled?: boolean;
}
/** A check tells what is wrong with an answer, and undefined when nothing is. */
type Check<Value> = (answer: Value) => string | undefined | Promise<string | undefined>;

/** Questions to a person at a terminal. */
export interface Prompts {
  text(message: string, check: Check<string>, preset?: string): Promise<string>;
  /** The screen does not show what is typed. */
  secret(message: string, check: Check<string>): Promise<string>;
  choose<Value>(message: string, choices: readonly Choice<Value>[], preset?: Value): Promise<Value>;
  chooseMany<Value>(message: string, choices: readonly Choice<Value>[], chosen: readonly Value[]): Promise<Value[]>;
  yesNo(message: string, preset: boolean): Promise<boolean>;
}

const PAGE = 12;

/** Prompts use standard input and standard error, so that standard output stays data. They are loaded when something is asked. */
export async function openPrompts({ language, surroundings, signal, out }: Context): Promise<Prompts> {
  const { checkbox, confirm, input, password, select } = await import('@inquirer/prompts');
  const { prompts: texts } = await load(language, wizardTexts);
  const to = { input: surroundings.stdin, output: surroundings.stderr, signal };
  const theme = themeOf(out.look, texts);
  const pageSize = PAGE;
  const toChoice = <Value>(choice: Choice<Value>) => choiceOf(choice, texts.disabled);
  return {
    text: (message, check, preset) =>
      input({ message, theme, default: preset, validate: async (typed) => (await check(typed)) ?? true }, to),
    secret: (message, check) =>
      password(
        { message, theme, mask: true, toggleMask: false, validate: async (typed) => (await check(typed)) ?? true },
        to,
      ),
    choose: (message, choices, preset) =>
      select({ message, theme, pageSize, loop: false, choices: choices.map(toChoice), ...presetOf(preset) }, to),
    chooseMany: (message, choices, chosen) => {
      const boxes = choices.map((one) => ({ ...toChoice(one), checked: chosen.includes(one.value) }));
      const validate = (checked: readonly unknown[]) => checked.length > 0 || texts.chooseOne;
      return checkbox({ message, theme, pageSize, loop: false, choices: boxes, validate, shortcuts: noShortcuts }, to);
    },
    yesNo: (message, preset) => confirm({ message, theme, default: preset }, to),
  };
}

function choiceOf<Value>({ value, name, description, isDisabled }: Choice<Value>, disabled: string) {
  const mark = isDisabled === true && { disabled };
  return { value, name, ...(description !== undefined && { description }), ...mark };
}

/** An absent one would choose the choice without a value. */
function presetOf(preset: unknown) {
  return preset !== undefined && { default: preset as never };
}

const noShortcuts = { all: null, invert: null };
