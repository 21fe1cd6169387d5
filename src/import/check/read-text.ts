import { cell, cellError, type Cell } from './cell-error.ts';

/** Free text, at most `max` characters as the contract has it. The text itself is never shown. */
export const readText =
  (max: number) =>
  (text: string): Cell<string> =>
    text.length <= max ? cell(text) : cellError('CELL_TOO_LONG', { found: text.length, expected: max });
