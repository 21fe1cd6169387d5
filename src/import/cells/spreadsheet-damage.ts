import type { CellError } from './cell.ts';
import { monthNamed } from './dates/month-names.ts';
import { excerpt } from './excerpt.ts';

// The form in which a spreadsheet shows a long number in a narrow column.
const SCIENTIFIC = /^[+-]?\d(?:[.,]\d+)?E[+-]?\d{1,3}$/i;
// A formula without a value shows #N/B, #VERW!, #WAARDE!, #REF!, #DEEL/0! or #NAME?; a column that is too narrow shows
// ###.
const NO_VALUE = /^#(?:[A-Z]{1,10}(?:\/[A-Z0-9])?[!?]|N\/[AB]|#+)$/i;
const MONTH_IN_CELL = /^(?:\d{1,2}[- ])?([a-z]{3,4})(?:[- ]\d{1,4})?$/i;
const DATE = /^(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{4}-\d\d-\d\d)$/;

// What a formula that fails shows, in English and in Dutch: words that nobody writes as a text of their own.
const FAILED =
  /^#(?:N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NULL!|LEEG!|NUM!|GETAL!|FORMULE!)$/;

/** Whether a text is that of a formula that failed. */
export function isFailedFormula(text: string): boolean {
  return FAILED.test(text);
}

/** Finds what a spreadsheet did to a cell, when the text that was typed can no longer be read from it. */
export function findDamage(text: string): CellError | undefined {
  if (SCIENTIFIC.test(text)) return { code: 'CELL_SCIENTIFIC', params: { found: excerpt(text) } };
  return NO_VALUE.test(text) ? { code: 'CELL_NO_VALUE', params: { found: text } } : undefined;
}

/** Finds the same in a column of numbers, where `7.5` may have become the seventh of May. */
export function findNumberDamage(text: string): CellError | undefined {
  const isDate = DATE.test(text) || monthNamed(MONTH_IN_CELL.exec(text)?.[1] ?? '') !== undefined;
  return isDate ? { code: 'CELL_BECAME_DATE', params: { found: text } } : findDamage(text);
}
