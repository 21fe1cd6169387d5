import { mostColumns, mostRows } from '../limits.ts';
import { WorkbookError } from '../workbook-error.ts';

/** A place in a sheet, counted from 1. */
export interface CellPlace {
  row: number;
  column: number;
}

const PLACE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Reads `B12`. @throws WorkbookError when a sheet has no such place. */
export function parsePlace(text: string): CellPlace {
  const [, letters = '', digits = ''] = PLACE.exec(text) ?? [];
  const place = { row: Number(digits), column: columnNumber(letters) };
  if (place.row < 1 || place.row > mostRows || place.column < 1 || place.column > mostColumns)
    throw new WorkbookError('damaged');
  return place;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The letters of a column: 28 is `AB`. */
export function columnLetters(number: number): string {
  let rest = number;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
