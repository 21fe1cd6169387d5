import { CliError } from '../failure/cli-error.ts';

/** A flag on the command line goes on top of the content of the file; the portal checks the whole. */
export function asObject(value: unknown, file: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new CliError('json-no-object', { file });
}
