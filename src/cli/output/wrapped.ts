import { width } from './width.ts';

/** Words in lines of at most so many columns. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > columns) lines.push(line);
    line = line !== '' && width(longer) > columns ? word : longer;
  }
  return [...lines, line];
}
