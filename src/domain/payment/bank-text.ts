import { cyrillicLetters, greekLetters, latinLetters, signs } from './bank-letters.ts';

const spelled: Readonly<Record<string, string>> = { ...latinLetters, ...signs, ...greekLetters, ...cyrillicLetters };
const ACCENTS = /\p{Mn}/gu;
const NOT_ALLOWED = /[^A-Za-z0-9/\-?:().,'+ ]/gu;

function spell(text: string): string {
  return [...text].map((letter) => (Object.hasOwn(spelled, letter) ? spelled[letter] : letter)).join('');
}

/**
 * Every bank in the SEPA area can print these: plain letters, digits and some signs; no slash at either end and no
 * two together. Source: EPC217-08, EPC230-15.
 */
export function bankText(text: string, most: number): string {
  // A letter is looked for as it stands, й is not и, and then without its accents, as ά is α.
  return spell(spell(text.normalize('NFC')).normalize('NFKD').replaceAll(ACCENTS, ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(NOT_ALLOWED, '.')
    .replaceAll(/\/{2,}/g, '/')
    .slice(0, most)
    .replaceAll(/^[/ ]+|[/ ]+$/g, '');
}

/** Tells whether anything is left of a name that a bank can print: a payment to nobody is refused with its whole file. */
export function isPrintableByBanks(name: string): boolean {
  return /[A-Za-z0-9]/.test(bankText(name, name.length * 3));
}
