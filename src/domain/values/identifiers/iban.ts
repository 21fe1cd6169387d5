import { isValidIBAN } from 'ibantools';

/** As it is stored: without spaces, in capitals. */
export const normaliseIban = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

/** International bank account number in its stored form. Source: ISO 13616. */
export const isIban = (text: string): boolean => isValidIBAN(text);
