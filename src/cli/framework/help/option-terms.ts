import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { flagName } from '../names.ts';
import type { Spec, Specs } from '../spec.ts';
import type { ValueKind } from '../values/value.ts';

type Pair = readonly [term: string, text: string];

/** Each flag as it is typed, with what it is for. */
export function optionTerms(specs: Specs, cli: CliTexts, texts?: Texts): Pair[] {
  return Object.entries(specs).map(([key, spec]) => [optionTerm(key, spec, cli), describe(key, spec, cli, texts)]);
}

export function argumentTerms(specs: Specs, cli: CliTexts, texts?: Texts): Pair[] {
  return Object.entries(specs).map(([key, spec]) => [argumentName(key, spec), describe(key, spec, cli, texts)]);
}

export function argumentName(key: string, { takes, required }: Spec<unknown>): string {
  const name = flagName(key).slice(2) + (takes === 'many' ? '...' : '');
  return required ? `<${name}>` : `[${name}]`;
}

function optionTerm(key: string, spec: Spec<unknown>, { help }: CliTexts): string {
  const long = spec.negative ? `--no-${flagName(key).slice(2)}` : flagName(key);
  const name = spec.short === undefined ? long : `-${spec.short}, ${long}`;
  return spec.value === undefined ? name : `${name} <${help.placeholders[spec.value.name]}>`;
}

function describe(key: string, spec: Spec<unknown>, { options, help }: CliTexts, texts: Texts | undefined): string {
  const purposes: Readonly<Record<string, string>> = options;
  const notes = [
    ...(spec.value?.choices ? [`${help.choices}: ${choicesText(spec.value, texts)}`] : []),
    ...(spec.usual === undefined ? [] : [`${help.usual}: ${spec.usual}`]),
    ...(spec.env === undefined ? [] : [spec.env]),
    ...(spec.required && spec.takes === 'one' ? [help.needed] : []),
  ];
  const text = purposes[spec.text ?? key] ?? key;
  return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}

/** Each choice as the API calls it, and beside it the word of the screens where that is another. */
function choicesText({ choices = [], wordOf }: ValueKind<unknown>, texts: Texts | undefined): string {
  const shown = choices.map((choice) => {
    const word = texts === undefined ? choice : (wordOf?.(choice, texts) ?? choice);
    return word.toLowerCase() === choice.toLowerCase() ? choice : `${choice} (${word})`;
  });
  return shown.join(', ');
}
