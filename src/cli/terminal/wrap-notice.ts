import { visibleWidth, wrapText } from './wrap-text.ts';

const LEAD = /^ *(?:- )?/;
/** A command goes up to its closing quote, or without one to the end of its sentence; "the pgb" is the budget. */
const COMMAND = /`pgb [^`]+`|(?<!\b(?:the|a|het|een) )\bpgb .+?(?=\. |\.?$)/g;
/** No text has this character: it is for private use. */
const GLUE = '\ue000';

/** Breaks a notice between words, where a terminal would break within one; a line that fits stays as it is. */
export function wrapNotice(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (visibleWidth(line) <= columns ? line : wrapLine(line, columns)))
    .join('\n');
}

/** An item of a list goes on below its text. A command stays whole, so that it can be copied. */
function wrapLine(line: string, columns: number): string {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const glued = line.slice(lead.length).replace(COMMAND, (command) => command.replaceAll(' ', GLUE));
  const lines = wrapText(glued, columns - lead.length);
  return lead + lines.join(`\n${' '.repeat(lead.length)}`).replaceAll(GLUE, ' ');
}
