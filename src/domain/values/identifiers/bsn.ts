import { isDigits } from '../digits.ts';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Burgerservicenummer: nine digits, not all zero, that pass the eleven-test. */
export function isBsn(text: string): boolean {
  if (!isDigits(text, 9) || text === '000000000') return false;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11 === 0;
}
