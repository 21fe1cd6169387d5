import { CliError } from '../../failure/cli-error.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { closest } from '../../../messages/write/closest.ts';
import type { WantedValue } from '../../../messages/shape/cli/errors.ts';
import { flagName } from '../names.ts';
import type { Spec, Specs } from '../spec.ts';
import type { ValueKind } from '../values/value.ts';

type Typed = string | boolean | readonly string[] | undefined;
/** The texts in whose words a choice may be typed. */
export type WordTexts = readonly Texts[];
type Env = Readonly<Record<string, string | undefined>>;

/** Reads what was typed, or stands in the environment, as the values that a command gets. */
export function readOptions(
  specs: Specs,
  typed: Readonly<Record<string, unknown>>,
  env: Env,
  texts: WordTexts = [],
): Record<string, unknown> {
  const read = readerOf(texts);
  return Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, readOption(key, spec, typed[key] as Typed, env, read)]),
  );
}

export function readArguments(specs: Specs, typed: readonly unknown[], texts: WordTexts = []): Record<string, unknown> {
  const read = readerOf(texts);
  return Object.fromEntries(
    Object.entries(specs).map(([key, { takes, value }], index) => {
      const given = typed[index] as Typed;
      const place = `<${flagName(key).slice(2)}>`;
      if (takes === 'many') return [key, ((given ?? []) as readonly string[]).map((one) => read(value, place, one))];
      return [key, given === undefined ? undefined : read(value, place, given as string)];
    }),
  );
}

function readOption(key: string, spec: Spec<unknown>, typed: Typed, env: Env, read: Reader): unknown {
  const flag = flagName(key);
  if (spec.takes === 'nothing') return readFlag(spec, typed, env);
  const fallback = spec.env === undefined ? undefined : env[spec.env] || undefined;
  if (typed === undefined && fallback !== undefined) {
    return spec.takes === 'many'
      ? fallback.split(',').map((one) => read(spec.value, spec.env ?? flag, one))
      : read(spec.value, spec.env ?? flag, fallback);
  }
  if (spec.takes === 'many') return ((typed ?? []) as readonly string[]).map((one) => read(spec.value, flag, one));
  if (typed === undefined && spec.required)
    throw new CliError('missing-option', { option: flag, ...(spec.value && { value: wantedOf(spec.value) }) });
  return typed === undefined ? undefined : read(spec.value, flag, typed as string);
}

function readFlag(spec: Spec<unknown>, typed: Typed, env: Env): boolean {
  if (typeof typed === 'boolean' && typed !== spec.negative) return typed;
  const value = spec.env === undefined ? undefined : env[spec.env];
  if (value === undefined || value === '') return spec.negative === true;
  return !/^(0|false|no|nee)$/i.test(value);
}

type Reader = (kind: ValueKind<unknown> | undefined, place: string, typed: string) => unknown;

function readerOf(texts: WordTexts): Reader {
  return (kind, place, typed) => {
    const value = kind?.read(typed, texts);
    if (value !== undefined || kind === undefined) return value;
    throw new CliError('invalid-value', {
      place,
      typed: kind.mayHoldSecret ? '…' : typed,
      suggestions: closest(typed, namesOf(kind, texts)),
      ...wantedOf(kind),
    });
  };
}

/** What has to stand there, for whoever typed nothing or something else. */
function wantedOf({ name, choices = [], limits, example }: ValueKind<unknown>): WantedValue {
  return { expected: name, choices, ...(limits && { limits }), ...(example !== undefined && { example }) };
}

/** All that may be typed for a choice: what the API calls it, and what the screens do. */
function namesOf({ choices = [], wordOf }: ValueKind<unknown>, texts: WordTexts): Set<string> {
  const words = wordOf === undefined ? [] : texts.flatMap((each) => choices.map((choice) => wordOf(choice, each)));
  return new Set([...choices, ...words]);
}
