import type { Look } from './look.ts';
import { pad, width } from './width.ts';
import { wrapText } from './wrap-text.ts';

const WIDEST = 100;
const WIDEST_TERM = 30;

export function paragraph(text: string, look: Look, indent = ''): string {
  return wrapText(text, Math.min(look.columns, WIDEST) - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/** Lays out terms with their meaning beside them, and below them when the term is long. */
export function terms(pairs: readonly (readonly [term: string, text: string])[], look: Look): string {
  const column = Math.min(WIDEST_TERM, Math.max(0, ...pairs.map(([term]) => width(term)))) + 2;
  const room = Math.max(20, Math.min(look.columns, WIDEST) - column - 2);
  return pairs.map(([term, text]) => termLines(term, wrapText(text, room), column)).join('');
}

function termLines(term: string, lines: readonly string[], column: number): string {
  const under = ' '.repeat(column + 2);
  const [first = '', ...more] = lines;
  const head = width(term) + 2 > column ? `  ${term}\n${under}${first}` : `  ${pad(term, column, 'left')}${first}`;
  return [head.trimEnd(), ...more.map((line) => under + line)].map((line) => `${line}\n`).join('');
}

export function heading(text: string, { data }: Look): string {
  return `\n${data.bold(`${text}:`)}\n`;
}
