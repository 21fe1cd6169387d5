import { maskName } from '../../domain/values/identifiers/mask.ts';

const longest = 24;
// Matches numbers as long as a citizen service number or the number of a bank account, also when they are written in
// groups.
const LONG_NUMBER = /\d(?:[ .]?\d){8,}|\d{8,}/g;
const ONE_PLAIN_WORD = /^\p{Ll}+$/u;
const HAS_WORD = /\p{L}{3}/u;

/**
 * Gives the text of a cell that cannot be read, as far as it may be shown. Columns get shifted, so a name or a citizen
 * service number may stand anywhere: only one word in small letters, codes, numbers and dates are shown.
 */
export function excerpt(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const masked = HAS_WORD.test(cut) && !ONE_PLAIN_WORD.test(cut) ? maskName(cut) : cut;
  return masked.replace(LONG_NUMBER, (digits) => '*'.repeat(digits.length));
}
