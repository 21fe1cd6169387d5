import type { ValueKind } from './values/value.ts';

/** A flag or an argument of a command. Its name is its key in the command; `Value` is what the command gets. */
export interface Spec<Value> {
  readonly takes: 'nothing' | 'one' | 'many';
  readonly value?: ValueKind<unknown>;
  /** `-o` beside `--output`. */
  readonly short?: string;
  /** The environment variable that answers when the flag is absent. */
  readonly env?: string;
  /** This text describes it, when that is not the text of its own name. */
  readonly text?: string;
  /** What holds when it is absent, as it would be typed; the help says so. */
  readonly usual?: string | number;
  /** The value must be there. */
  readonly required?: true;
  /** `--no-browser`: true unless it is given. */
  readonly negative?: true;
  readonly type?: Value;
}
export type Specs = Readonly<Record<string, Spec<unknown>>>;
export type InputOf<S extends Specs> = { [Name in keyof S]: S[Name] extends Spec<infer Value> ? Value : never };

interface SpecFacts {
  readonly short?: string;
  readonly env?: string;
  readonly text?: string;
  readonly usual?: string | number;
}

export function flag(facts: SpecFacts = {}): Spec<boolean> {
  return { takes: 'nothing', ...facts };
}

export function negativeFlag(facts: SpecFacts = {}): Spec<boolean> {
  return { takes: 'nothing', negative: true, ...facts };
}

export function option<Value>(value: ValueKind<Value>, facts: SpecFacts = {}): Spec<Value | undefined> {
  return {
    takes: 'one',
    value,
    ...facts,
  };
}

export function requiredValue<Value>(value: ValueKind<Value>, facts: SpecFacts = {}): Spec<Value> {
  return {
    takes: 'one',
    value,
    required: true,
    ...facts,
  };
}

/** The option may be given more than once. */
export function valueList<Value>(value: ValueKind<Value>, facts: SpecFacts = {}): Spec<readonly Value[]> {
  return {
    takes: 'many',
    value,
    ...facts,
  };
}
