/** What people write between the digits, and the nought that is left out from abroad. */
const BETWEEN = /\(0\)|[\s().\-/]/g;
const DUTCH = /^0[1-9]\d{8}$/;
const ABROAD = /^(?:\+|00)([1-9]\d{6,14})$/;
const NETHERLANDS = '31';

/**
 * A telephone number as it is written in the Netherlands, or with a country. Source: Nummerplan telefoon- en ISDN-diensten,
 * ten digits; ITU-T E.164, at most fifteen.
 */
export function isPhone(text: string): boolean {
  const digits = text.replaceAll(BETWEEN, '');
  const [, abroad] = ABROAD.exec(digits) ?? [];
  if (abroad === undefined) return DUTCH.test(digits);
  return !abroad.startsWith(NETHERLANDS) || DUTCH.test(`0${abroad.slice(NETHERLANDS.length)}`);
}
