import { BrokenFileError } from '../broken-file.ts';

export interface QuotedRecord {
  fields: string[];
  /** Position after the record, at its line ending or the end of the text. */
  end: number;
  lineBreaks: number;
}

const QUOTE = '"';

/**
 * Reads one record that has quotes in it, beginning at `start`. Answers undefined when the text ends
 * inside a quoted cell and more may follow; a quote in the wrong place is an error with its place.
 */
export function readQuotedRecord(
  text: string,
  start: number,
  at: { separator: string; line: number; last: boolean },
): QuotedRecord | undefined {
  const fields: string[] = [];
  let lineBreaks = 0;
  let position = start;
  for (;;) {
    const cell = text[position] === QUOTE ? quotedCell(text, position) : plainCell(text, position, at.separator);
    if (cell === undefined) {
      if (!at.last) return undefined;
      throw quoteError('QUOTE_NOT_CLOSED', at.line, fields.length);
    }
    fields.push(cell.value);
    lineBreaks += cell.lineBreaks;
    position = cell.end;
    const next = text[position];
    if (next === at.separator) {
      position += 1;
      continue;
    }
    if (next === undefined && !at.last) return undefined;
    if (next === undefined || next === '\n' || next === '\r') return { fields, end: position, lineBreaks };
    // After line breaks it is more likely an earlier quote, at which the cell began, that should not be there.
    const opened = cell.lineBreaks > 0 ? { like: at.line + lineBreaks - cell.lineBreaks } : {};
    throw quoteError('QUOTE_MISPLACED', at.line + lineBreaks, fields.length - 1, opened);
  }
}

interface Cell {
  value: string;
  end: number;
  lineBreaks: number;
}

function quotedCell(text: string, start: number): Cell | undefined {
  let from = start + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== QUOTE) return { value, end: close + 1, lineBreaks: countBreaks(value) };
    value += QUOTE;
    from = close + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end, lineBreaks: 0 };
}

function countBreaks(value: string): number {
  return value.split(/\r\n|\r|\n/).length - 1;
}

function quoteError(
  code: 'QUOTE_NOT_CLOSED' | 'QUOTE_MISPLACED',
  line: number,
  column: number,
  params: { like?: number } = {},
): BrokenFileError {
  return new BrokenFileError([{ code, line, column: column + 1, params }]);
}
