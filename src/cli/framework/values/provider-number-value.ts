import type { ValueKind } from './value.ts';

function readDigits(text: string): string | undefined {
  const digits = text.trim();
  return /^\d{8}$/.test(digits) ? digits : undefined;
}

/** Eight digits, zeros in front included. */
export const agbCode: ValueKind<string> = { name: 'agb-code', read: readDigits, example: '75999001' };
export const kvkNumber: ValueKind<string> = { name: 'kvk-number', read: readDigits, example: '00000001' };
