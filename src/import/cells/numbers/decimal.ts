import type { DecimalSign } from '../../file/dialect.ts';

const DECIMAL = /^([+-]?)(\d{1,9})(?:([.,])(\d{1,4}))?$/;
// 1.234,56 and 1,234.56 and 1.234.567: groups of three, and decimals after a sign of the other kind.
const GROUPED = /^([+-]?)(\d{1,3}(?:\.\d{3})+)(?:(,)(\d{1,4}))?$|^([+-]?)(\d{1,3}(?:,\d{3})+)(?:(\.)(\d{1,4}))?$/;
// 1 234,56: a space is never a sign before decimals.
const SPACED = /^([+-]?)(\d{1,3}(?: \d{3})+)(?:([.,])(\d{1,4}))?$/;
// 1.234 may be a thousand or one and a bit. A group never begins with a zero: 0,125 is an eighth.
const EITHER = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/;
const THREE_DECIMALS = /[.,]\d{3}$/;

/** A number by its characters. */
interface WrittenNumber {
  sign: string;
  whole: string;
  fraction: string;
  /** The sign before the decimals, as far as the text shows it. */
  decimal: DecimalSign | undefined;
  /** It also shows what `1.000` is in this column: grouped thousands, or three decimals. */
  settles: boolean;
}

/** Parses how a number is written; undefined when it is no number, or when it can be read in two ways. */
export function parseWrittenNumber(text: string): WrittenNumber | undefined {
  if (EITHER.test(text)) return undefined;
  const plain = DECIMAL.exec(text);
  if (plain === null) return parseGrouped(text);
  const [, sign = '', whole = '', decimal, fraction = ''] = plain;
  return { sign, whole, fraction, decimal: decimal as DecimalSign, settles: THREE_DECIMALS.test(text) };
}

function parseGrouped(text: string): WrittenNumber | undefined {
  const match = GROUPED.exec(text);
  if (match === null) return parseSpaced(text);
  const isDutch = match[2] !== undefined;
  const [sign = '', whole = '', , fraction = ''] = isDutch ? match.slice(1) : match.slice(5);
  return { sign, whole: whole.replaceAll(/[.,]/g, ''), fraction, decimal: isDutch ? ',' : '.', settles: true };
}

function parseSpaced(text: string): WrittenNumber | undefined {
  const match = SPACED.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', decimal, fraction = ''] = match;
  return { sign, whole: whole.replaceAll(' ', ''), fraction, decimal: decimal as DecimalSign, settles: false };
}

/** Gives the sign in a number that may have thousands or three decimals; undefined for any other text. */
export function signOfEither(text: string): DecimalSign | undefined {
  return EITHER.exec(text)?.[1] as DecimalSign | undefined;
}

/** Parses a number such as `1.000` when it is known which sign stands before the decimals. */
function parseSettled(text: string, decimal: DecimalSign): WrittenNumber | undefined {
  const [, found] = EITHER.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [whole = '', fraction = ''] = found === decimal ? text.split(found) : [text.replace(found, '')];
  const sign = /^[+-]/.exec(whole)?.[0] ?? '';
  return { sign, whole: whole.slice(sign.length), fraction, decimal: undefined, settles: false };
}

export interface Decimal {
  /** The number times the scale. */
  size: number;
  form: DecimalSign | undefined;
}

/**
 * Reads a decimal number as a whole number of 1/scale: scale 100 reads `7,25` as 725. It works on the text, so that no
 * cent is lost. The answer is undefined when the text is no number, is ambiguous or has more decimals than fit. A
 * number that is ambiguous by itself is read when the sign before the decimals is given.
 */
export function readDecimal(text: string, scale: 1 | 10 | 100 | 1000, sign?: DecimalSign): Decimal | undefined {
  const decimals = String(scale).length - 1;
  const number = parseWrittenNumber(text) ?? (sign && parseSettled(text, sign));
  if (number === undefined) return undefined;
  const significant = number.fraction.replace(/0+$/, '');
  if (significant.length > decimals) return undefined;
  const size = Number(number.whole + significant.padEnd(decimals, '0'));
  return { size: number.sign === '-' ? -size : size, form: number.decimal };
}
