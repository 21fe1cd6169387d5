import { isDigits } from '../digits.ts';

/** AGB-code of a care provider: eight digits without a check digit. Source: Vektis AGB register. */
export const isAgb = (text: string): boolean => isDigits(text, 8);

/** KVK-nummer: eight digits, leading zeros kept. Source: Handelsregister. */
export const isKvk = (text: string): boolean => isDigits(text, 8);

/** UZOVI-code of a health insurer or care office: four digits. Source: Vektis UZOVI register. */
export const isUzovi = (text: string): boolean => isDigits(text, 4);

/** Gemeentecode: four digits. Source: CBS. */
export const isMunicipalityCode = (text: string): boolean => isDigits(text, 4);
