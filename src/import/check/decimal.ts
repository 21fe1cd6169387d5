const DECIMAL = /^([+-]?)(\d{1,9})(?:[.,](\d{1,4}))?$/;
// 1.234,56 and 1,234.56: groups of three before a decimal sign of the other kind.
const GROUPED = /^([+-]?)(\d{1,3}(?:\.\d{3})+),(\d{1,4})$|^([+-]?)(\d{1,3}(?:,\d{3})+)\.(\d{1,4})$/;
// 1.234 may be a thousand or one and a bit: never guessed.
const AMBIGUOUS = /^[+-]?\d{1,3}[.,]\d{3}$/;

/**
 * Reads a decimal number as a whole number of 1/scale, by text so that no cent is lost: scale 100
 * reads `7,25` as 725. Undefined when it is not a number, is ambiguous or has more decimals than fit.
 */
export function readDecimal(text: string, scale: 1 | 10 | 100 | 1000): number | undefined {
  const decimals = String(scale).length - 1;
  if (AMBIGUOUS.test(text)) return undefined;
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(text) ?? ungroup(text) ?? [];
  if (whole === '') return undefined;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) return undefined;
  const size = Number(whole + significant.padEnd(decimals, '0'));
  return sign === '-' ? -size : size;
}

function ungroup(text: string): string[] | undefined {
  const match = GROUPED.exec(text);
  if (match === null) return undefined;
  const [sign = '', whole = '', fraction = ''] = match[2] === undefined ? match.slice(4, 7) : match.slice(1, 4);
  return [text, sign, whole.replaceAll(/[.,]/g, ''), fraction];
}
