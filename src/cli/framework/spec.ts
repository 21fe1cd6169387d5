import type { ValueKind } from './value.ts';

/** A flag or an argument of a command. Its name is its key in the command; `Value` is what the command gets. */
export interface Spec<Value> {
  readonly takes: 'nothing' | 'one' | 'many';
  readonly value?: ValueKind<unknown>;
  /** `-o` beside `--output`. */
  readonly short?: string;
  /** The environment variable that answers when the flag is absent. */
  readonly env?: string;
  /** Which text describes it, when that is not the text of its own name. */
  readonly text?: string;
  /** Must be there. */
  readonly required?: true;
  /** `--no-browser`: true unless it is given. */
  readonly negative?: true;
  readonly type?: Value;
}
export type Specs = Readonly<Record<string, Spec<unknown>>>;
export type InputOf<S extends Specs> = { [Name in keyof S]: S[Name] extends Spec<infer Value> ? Value : never };

interface Facts {
  readonly short?: string;
  readonly env?: string;
  readonly text?: string;
}

export const flag = (facts: Facts = {}): Spec<boolean> => ({ takes: 'nothing', ...facts });
export const negativeFlag = (facts: Facts = {}): Spec<boolean> => ({ takes: 'nothing', negative: true, ...facts });
export const option = <Value>(value: ValueKind<Value>, facts: Facts = {}): Spec<Value | undefined> => ({
  takes: 'one',
  value,
  ...facts,
});
export const needed = <Value>(value: ValueKind<Value>, facts: Facts = {}): Spec<Value> => ({
  takes: 'one',
  value,
  required: true,
  ...facts,
});
/** May be given more than once. */
export const repeated = <Value>(value: ValueKind<Value>, facts: Facts = {}): Spec<readonly Value[]> => ({
  takes: 'many',
  value,
  ...facts,
});
