import { stripVTControlCharacters } from 'node:util';
import { width } from './width.ts';

/** Colours take no room. */
export function visibleWidth(text: string): number {
  return width(stripVTControlCharacters(text));
}

/** Puts words in lines of at most so many columns. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<!€) /u)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isFull = line !== '' && visibleWidth(longer) > columns;
    if (isFull) lines.push(line);
    line = isFull ? word : longer;
  }
  return [...lines, line];
}
