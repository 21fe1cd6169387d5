/**
 * People can say these numbers over the phone. They are in the style of the leaflet's A0000817: one letter for the kind
 * of record and at least seven digits.
 */
const letters = {
  'budget-holder': 'A',
  'care-provider': 'V',
  award: 'T',
  agreement: 'Z',
  // Consent.
  consent: 'C',
  declaration: 'D',
  payment: 'U',
  absence: 'M',
  // Gemachtigde, or whoever else acts for a holder: one person on one award.
  representative: 'G',
  message: 'B',
  // Korting: what is to come back after a correction, and comes off what is paid next.
  recovery: 'K',
  // Betaalrun: the payments of one day, sent to the bank in one file.
  'payment-run': 'R',
  // Loonopdracht: the wages of one month, for whoever does the payroll.
  'payroll-order': 'L',
} as const;

/** Kind of record; it has a letter of its own in front of its number. */
export type RecordKind = keyof typeof letters;

/** A record by its kind and number, without the letter and the zeros. */
export interface RecordNumber {
  kind: RecordKind;
  number: number;
}

/** The kinds of records that have a number. */
export const recordKinds = Object.keys(letters) as readonly RecordKind[];

const kindOfLetter = new Map<string, RecordKind>(recordKinds.map((kind) => [letters[kind], kind]));

// One number is written in one way only: no more zeros in front than seven digits need.
const RECORD_ID = /^([A-Z])(\d{7}|[1-9]\d{7,14})$/;

/** The number of a record as people read it: `formatRecordId('agreement', 817)` is `Z0000817`. */
export function formatRecordId(kind: RecordKind, number: number): string {
  return letters[kind] + String(number).padStart(7, '0');
}

/** The kind and number in a text; undefined when it is no number of a record. */
export function parseRecordId(text: string): RecordNumber | undefined {
  const [, letter = '', digits = ''] = RECORD_ID.exec(text) ?? [];
  const kind = kindOfLetter.get(letter);
  const number = Number(digits);
  return kind === undefined || number === 0 ? undefined : { kind, number };
}

const ZERO = 48;
const NINE = 57;
/** A letter and seven digits. */
const usualLength = 8;

/** Tells whether a text is the number of a record of this kind. */
export function isRecordId(kind: RecordKind, text: string): boolean {
  // This is asked of each line of a file: of the usual length, looking at the characters costs a fraction of the pattern.
  if (text.length !== usualLength) return parseRecordId(text)?.kind === kind;
  if (!text.startsWith(letters[kind])) return false;
  let isZero = true;
  for (let at = 1; at < usualLength; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return false;
    if (code !== ZERO) isZero = false;
  }
  return !isZero;
}
