import { StartError } from '../../portal/start/start-error.ts';
import { CliError } from '../failure/cli-error.ts';

/** The reason why a portal does not start, as this command tells it; anything else stays what it is. */
export function startFailureOf(cause: unknown): unknown {
  if (!(cause instanceof StartError)) return cause;
  return cliErrorOf(cause, { cause });
}

export function cliErrorOf({ code, params }: Pick<StartError, 'code' | 'params'>, options?: ErrorOptions): CliError {
  return new CliError(code, params, options);
}
