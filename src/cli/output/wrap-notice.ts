import { seenWidth, wrapped } from './wrapped.ts';

const LEAD = /^ *(?:- )?/;
/** It stays whole, so that it can be copied. */
const COMMAND = /\bpgb /;

/** Not broken in the middle of a word, as a terminal does; what was laid out to fit stays as it is. */
export const wrapNotice = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => (seenWidth(line) <= columns || COMMAND.test(line) ? line : wrapLine(line, columns)))
    .join('\n');

/** An item of a list goes on below its text. */
function wrapLine(line: string, columns: number): string {
  const lead = LEAD.exec(line)?.[0] ?? '';
  return lead + wrapped(line.slice(lead.length), columns - lead.length).join(`\n${' '.repeat(lead.length)}`);
}
