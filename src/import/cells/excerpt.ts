import { maskName } from '../../domain/values/identifiers/mask.ts';
import { monthNamed } from './dates/month-names.ts';
import { isPlainWord } from './plain-words.ts';

const longest = 24;
// Matches numbers as long as a citizen service number or the number of a bank account, also when they are written in
// groups.
const LONG_NUMBER = /\d(?:[ .]?\d){8,}|\d{8,}/g;
// A date without signs, or one with a time behind it, is as long as such a number.
const DATE = /^20\d\d[ .]?(?:0[1-9]|1[0-2])[ .]?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
const ONE_PLAIN_WORD = /^\p{Ll}+$/u;
// Who writes a number in front of one word in small letters writes a quantity: `2 dagdele`, `1,5urr`.
const QUANTITY = /^[-+€]?\s*[\d.,:]+\s*\p{Ll}+\.?$/u;
const HAS_WORD = /\p{L}{3}/u;
// By itself the name of a month may be that of somebody.
const MONTH = /(?<=\d[ .,/-]{0,2})\p{L}+|\p{L}+(?=[ .,/-]{0,2}\d)/gu;
const RECORD = /\b[A-Z]\d{7}\b/g;
const LETTERS = /\p{L}+/gu;
// A day of birth is longer than a quantity.
const SHORT_NUMBER = /^[-+€]?\d{1,3}(?:[.,:]\d{1,2})?[%€]?$/;
const RECORD_NUMBER = /^[A-Z]\d{7}$/;

/**
 * Gives the text of a cell that cannot be read, as far as it may be shown. Columns get shifted, so a name or a citizen
 * service number may stand anywhere: numbers, dates, codes and the words of the trade are shown, and what may be
 * somebody's is masked word by word.
 */
export function excerpt(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return mask(cut).replace(LONG_NUMBER, (digits) => (DATE.test(digits) ? digits : '*'.repeat(digits.length)));
}

function mask(text: string): string {
  if (!HAS_WORD.test(text) || ONE_PLAIN_WORD.test(text) || QUANTITY.test(text) || isOfTheTrade(text)) return text;
  return text
    .split(/\s+/)
    .map((word) => (mayStand(word) ? word : maskName(word)))
    .join(' ');
}

/** Whether a text has only words of the trade, beside numbers and signs. */
function isOfTheTrade(text: string): boolean {
  const rest = text.replace(RECORD, '').replace(MONTH, (word) => (monthNamed(word) === undefined ? word : ''));
  return (rest.match(LETTERS) ?? []).every(isPlainWord);
}

/** Whether a word may be shown though other words beside it may not. */
function mayStand(word: string): boolean {
  if (SHORT_NUMBER.test(word) || RECORD_NUMBER.test(word)) return true;
  const letters = word.match(LETTERS) ?? [];
  return letters.length > 0 && !/\d{4}/.test(word) && letters.every(isPlainWord);
}
