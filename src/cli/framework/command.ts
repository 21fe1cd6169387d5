import type { Exit } from '../../contract/http/errors.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { Context } from './context.ts';
import type { InputOf, Specs } from './spec.ts';

/** One command: what may be typed, examples, and what it does. Its texts are in `messages/`, under its path. */
export interface Command<Arguments extends Specs = Specs, Options extends Specs = Specs> {
  /** The operation of the API that decides who may do this; the help says so. */
  readonly operation?: OperationName;
  /** The arguments stand in the order in which they are typed; only the last may take many. */
  readonly arguments?: Arguments;
  readonly options?: Options;
  /** At least one, as it is typed. */
  readonly examples: readonly [string, ...string[]];
  /** The first Ctrl+C only asks it to finish (`context.stopping`); the second aborts (`context.signal`). */
  readonly finishesFirst?: true;
  /** It may go through a file of any length, in little memory. */
  readonly keepsMemoryFlat?: true;
  run(context: Context, input: InputOf<Arguments> & InputOf<Options>): Promise<Exit | void>;
}

/** The same with its input erased, as the table of commands holds it. */
export interface AnyCommand extends Omit<Command, 'run'> {
  run(context: Context, input: Readonly<Record<string, unknown>>): Promise<Exit | void>;
}

type None = Record<never, never>;

export function command<const Arguments extends Specs = None, const Options extends Specs = None>(
  spec: Command<Arguments, Options>,
): AnyCommand {
  return spec;
}
