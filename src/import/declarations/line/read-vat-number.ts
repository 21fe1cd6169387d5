import { cell, cellError, type Cell } from '../../cells/cell.ts';
import { excerpt } from '../../cells/excerpt.ts';
import { unwrapText, withoutInvisible } from '../../cells/tidy-cell.ts';

// The form is that of the contract. Source: Wet OB 1968 art. 2a; Belastingdienst, btw-identificatienummer.
const VAT_NUMBER = /^NL\d{9}B\d{2}$/;
const BETWEEN = /[\s.-]+/g;

/** Reads a VAT number, also one that is written in groups or small letters: with all its digits it is no other. */
export function readVatNumber(written: string): Cell<string> {
  const text = withoutInvisible(unwrapText(written));
  const number = text.toUpperCase().replaceAll(BETWEEN, '');
  return VAT_NUMBER.test(number) ? cell(number) : cellError('CELL_VAT_NUMBER', { found: excerpt(text) });
}
