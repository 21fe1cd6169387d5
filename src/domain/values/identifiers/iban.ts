import { isValidIBAN } from 'ibantools';

/** Writes an IBAN as it is stored: without spaces, in capitals. */
export function normaliseIban(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase();
}

/** International bank account number in its stored form. Source: ISO 13616. */
export function isIban(text: string): boolean {
  return isValidIBAN(text);
}
