import type { Look } from './look.ts';
import { pad, width } from './width.ts';
import { wrapText } from './wrap-text.ts';

/** What one can choose, and the command that does it. */
export interface ListedCommand {
  readonly text: string;
  readonly command: string;
  /** It waits for somebody, so it stands out. */
  readonly isWaiting?: boolean;
}

const INDENT = '  ';
const BELOW = '      ';
const GAP = 2;
const LEAST_ROOM = 40;

/** The column in which all these commands begin: as far to the left as their texts allow, and the screen. */
export function commandColumn(entries: readonly ListedCommand[], columns: number): number {
  const longest = (lengths: number[]): number => Math.max(0, ...lengths);
  const texts = longest(entries.map(({ text }) => width(text)));
  const commands = longest(entries.map(({ command }) => width(command)));
  return Math.min(texts, Math.max(LEAST_ROOM, columns - INDENT.length - GAP - commands));
}

/** A line for each, the text before its command; a command that has no room there goes below, whole, to be copied. */
export function entryLines(
  entries: readonly ListedCommand[],
  { column, columns, look }: { column: number; columns: number; look: Look },
): string {
  return entries
    .map(({ text, command, isWaiting }) => {
      if (look.accessible) return `${text}: ${command}\n`;
      const shown = (line: string): string => (isWaiting === true ? look.data.bold(line) : line);
      const isBeside = width(text) <= column && INDENT.length + column + GAP + width(command) <= columns;
      if (isBeside) return `${INDENT}${shown(pad(text, column, 'left'))}${' '.repeat(GAP)}${look.data.cyan(command)}\n`;
      const lines = wrapText(text, Math.max(LEAST_ROOM, columns - INDENT.length)).map((line) => INDENT + shown(line));
      return `${[...lines, BELOW + look.data.cyan(command)].join('\n')}\n`;
    })
    .join('');
}
