import { CliError } from '../../failure/cli-error.ts';
import { closest } from '../../../messages/write/closest.ts';
import { flagName } from '../names.ts';
import type { Spec, Specs } from '../spec.ts';
import type { ValueKind } from '../values/value.ts';

type Typed = string | boolean | readonly string[] | undefined;
type Env = Readonly<Record<string, string | undefined>>;

/** Reads what was typed, or stands in the environment, as the values that a command gets. */
export function readOptions(specs: Specs, typed: Readonly<Record<string, unknown>>, env: Env): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, readOption(key, spec, typed[key] as Typed, env)]),
  );
}

export function readArguments(specs: Specs, typed: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(specs).map(([key, { takes, value }], index) => {
      const given = typed[index] as Typed;
      const place = `<${flagName(key).slice(2)}>`;
      if (takes === 'many') return [key, ((given ?? []) as readonly string[]).map((one) => read(value, place, one))];
      return [key, given === undefined ? undefined : read(value, place, given as string)];
    }),
  );
}

function readOption(key: string, spec: Spec<unknown>, typed: Typed, env: Env): unknown {
  const flag = flagName(key);
  if (spec.takes === 'nothing') return readFlag(spec, typed, env);
  const fallback = spec.env === undefined ? undefined : env[spec.env] || undefined;
  if (typed === undefined && fallback !== undefined) {
    return spec.takes === 'many'
      ? fallback.split(',').map((one) => read(spec.value, spec.env ?? flag, one))
      : read(spec.value, spec.env ?? flag, fallback);
  }
  if (spec.takes === 'many') return ((typed ?? []) as readonly string[]).map((one) => read(spec.value, flag, one));
  if (typed === undefined && spec.required) throw new CliError('missing-option', { option: flag });
  return typed === undefined ? undefined : read(spec.value, flag, typed as string);
}

function readFlag(spec: Spec<unknown>, typed: Typed, env: Env): boolean {
  if (typeof typed === 'boolean' && typed !== spec.negative) return typed;
  const value = spec.env === undefined ? undefined : env[spec.env];
  if (value === undefined || value === '') return spec.negative === true;
  return !/^(0|false|no|nee)$/i.test(value);
}

function read(kind: ValueKind<unknown> | undefined, place: string, typed: string): unknown {
  const value = kind?.read(typed);
  if (value !== undefined || kind === undefined) return value;
  throw new CliError('invalid-value', {
    place,
    typed: kind.mayHoldSecret ? '…' : typed,
    expected: kind.name,
    choices: kind.choices ?? [],
    suggestions: closest(typed, kind.choices ?? []),
    ...(kind.limits && { limits: kind.limits }),
    ...(kind.example !== undefined && { example: kind.example }),
  });
}
