/**
 * Numbers people can say over the phone, in the style of the leaflet's A0000817: one letter for the
 * kind of record and at least seven digits.
 */
const letters = {
  'budget-holder': 'A',
  'care-provider': 'V',
  award: 'T',
  agreement: 'Z',
  declaration: 'D',
  payment: 'U',
  absence: 'M',
  message: 'B',
  // Betaalrun: the payments of one day, sent to the bank in one file.
  'payment-run': 'R',
} as const;

export type RecordKind = keyof typeof letters;

export interface RecordNumber {
  kind: RecordKind;
  number: number;
}

export const recordKinds = Object.keys(letters) as readonly RecordKind[];

const kindOfLetter = new Map<string, RecordKind>(recordKinds.map((kind) => [letters[kind], kind]));

// One number is written in one way only: no more zeros in front than seven digits need.
const RECORD_ID = /^([A-Z])(\d{7}|[1-9]\d{7,14})$/;

export function formatRecordId(kind: RecordKind, number: number): string {
  return letters[kind] + String(number).padStart(7, '0');
}

export function parseRecordId(text: string): RecordNumber | undefined {
  const [, letter = '', digits = ''] = RECORD_ID.exec(text) ?? [];
  const kind = kindOfLetter.get(letter);
  const number = Number(digits);
  return kind === undefined || number === 0 ? undefined : { kind, number };
}

export function isRecordId(kind: RecordKind, text: string): boolean {
  return parseRecordId(text)?.kind === kind;
}
