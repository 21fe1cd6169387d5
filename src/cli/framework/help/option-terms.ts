import type { CliTexts } from '../../../messages/cli-texts.ts';
import { flagName } from '../names.ts';
import type { Spec, Specs } from '../spec.ts';

type Pair = readonly [term: string, text: string];

/** Each flag as it is typed, with what it is for. */
export function optionTerms(specs: Specs, cli: CliTexts): Pair[] {
  return Object.entries(specs).map(([key, spec]) => [optionTerm(key, spec, cli), describe(key, spec, cli)]);
}

export function argumentTerms(specs: Specs, cli: CliTexts): Pair[] {
  return Object.entries(specs).map(([key, spec]) => [argumentName(key, spec), describe(key, spec, cli)]);
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

function describe(key: string, spec: Spec<unknown>, { options, help }: CliTexts): string {
  const texts: Readonly<Record<string, string>> = options;
  const notes = [
    ...(spec.value?.choices ? [`${help.choices}: ${spec.value.choices.join(', ')}`] : []),
    ...(spec.env === undefined ? [] : [spec.env]),
    ...(spec.required && spec.takes === 'one' ? [help.needed] : []),
  ];
  const text = texts[spec.text ?? key] ?? key;
  return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}
