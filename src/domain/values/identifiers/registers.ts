import { isDigits } from '../digits.ts';

/** AGB-code of a care provider: eight digits without a check digit. Source: Vektis AGB register. */
export function isAgb(text: string): boolean {
  return isDigits(text, 8);
}

/** KVK-nummer: eight digits, leading zeros kept. Source: Handelsregister. */
export function isKvk(text: string): boolean {
  return isDigits(text, 8);
}

/** UZOVI-code of a health insurer or care office: four digits. Source: Vektis UZOVI register. */
export function isUzovi(text: string): boolean {
  return isDigits(text, 4);
}

/** Gemeentecode: four digits. Source: CBS. */
export function isMunicipalityCode(text: string): boolean {
  return isDigits(text, 4);
}
