import { cell, cellError, type Cell } from './cell.ts';
import { findDamage, isFailedFormula } from './spreadsheet-damage.ts';
import { unwrapText, withoutInvisible } from './tidy-cell.ts';

/**
 * Makes the reader of free text of at most `max` characters, as the contract has it. The text itself is never shown.
 */
export function readText(max: number) {
  return (written: string): Cell<string> => {
    const text = withoutInvisible(unwrapText(written));
    if (isFailedFormula(text)) return cellError('CELL_NO_VALUE', { found: text });
    return text.length <= max ? cell(text) : cellError('CELL_TOO_LONG', { found: text.length, expected: max });
  };
}

const MAY_BE_DAMAGED = /E\+|^#/i;

/**
 * Makes the reader of a number that is kept as text, such as that of an invoice. A spreadsheet may have made something
 * else of it.
 */
export function readReference(max: number): (text: string) => Cell<string> {
  const read = readText(max);
  return (text) => {
    const error = MAY_BE_DAMAGED.test(text) ? findDamage(text) : undefined;
    return error === undefined ? read(text) : { error };
  };
}
