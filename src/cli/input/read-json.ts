import { readFile } from 'node:fs/promises';
import { text as streamText } from 'node:stream/consumers';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { orUnreadable } from './or-unreadable.ts';

/** The text of a file, or of standard input when the name is `-`. */
export function readText({ surroundings }: Context, file: string): Promise<string> {
  return orUnreadable(file, file === '-' ? streamText(surroundings.stdin) : readFile(file, 'utf8'));
}

export async function readJson(context: Context, file: string): Promise<unknown> {
  const content = await readText(context, file);
  try {
    return JSON.parse(content.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    // The parser's own text quotes what it read, which may be personal.
    throw new CliError('json-invalid', { file, ...placeIn(error as SyntaxError) });
  }
}

/** V8 names the place at the end of its text, or does not. */
function placeIn({ message }: SyntaxError): { line?: number; column?: number } {
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  return line === undefined ? {} : { line: Number(line), column: Number(column) };
}
