// A spreadsheet counts in 15 digits: 7.1999999999999993 is the 7.2 that everybody sees.
const digitsThatCount = 15;

/** Writes a number with all its digits and a decimal comma, never with an exponent and never so that `1,234` may be a thousand. */
export function writeNumber(value: number, decimals = 0): string {
  const [whole = '', fraction = ''] = plainDigits(value).split('.');
  if (fraction === '') return whole;
  // From two decimals on, what is shown is what is meant: a cent is not split.
  if (decimals >= 2 && fraction.length > decimals) return writeNumber(roundTo(whole, fraction, decimals));
  // Three decimals are taken for a group of thousands by who reads them.
  return `${whole},${fraction.length === 3 ? `${fraction}0` : fraction}`;
}

function plainDigits(value: number): string {
  const short = Number(value.toPrecision(digitsThatCount));
  const text = String(short);
  return text.includes('e') ? withoutExponent(text) : text;
}

const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

function withoutExponent(text: string): string {
  const [, sign = '', first = '', rest = '', exponent = '0'] = EXPONENT.exec(text) ?? [];
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/** Rounds as people do: a half goes away from zero, whatever the digits are in binary. */
function roundTo(whole: string, fraction: string, decimals: number): number {
  const isUp = fraction.charCodeAt(decimals) >= '5'.charCodeAt(0);
  const size = BigInt(whole.replace('-', '') + fraction.slice(0, decimals)) + (isUp ? 1n : 0n);
  const digits = String(size).padStart(decimals + 1, '0');
  return Number(`${whole.startsWith('-') ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}
