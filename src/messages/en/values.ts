import type { Subject } from '../shape/subject.ts';
import { years } from '../../domain/values/date.ts';
import { format } from './format.ts';

const YEARS = `in the years ${years.first} to ${years.last}`;

function found(value: number | undefined): string {
  return value === undefined ? 'This number is' : `The value is ${format.number(value)}; that is`;
}

function bound(minimum: number | undefined, maximum: number | undefined): string {
  if (maximum !== undefined) return `too high: at most ${format.number(maximum)} is possible here`;
  return minimum === undefined ? 'too high or too low' : `too low: at least ${format.number(minimum)} is needed`;
}

/** The texts that every record has in common: values and how they are written. */
export const values = {
  fields: {
    status: 'status',
    from: 'from',
    today: 'today',
    id: 'number',
    name: 'name',
    date: 'date',
    path: 'place',
    message: 'message',
    kind: 'kind',
    code: 'code',
    count: 'quantity',
    text: 'text',
    items: 'items',
    nextCursor: 'next page',
    reason: 'reason',
    issues: 'issues',
    nextOperations: 'possible now',
    severity: 'severity',
    limit: 'items per page',
    cursor: 'cursor',
    changedAt: 'changed at',
  },
  words: {
    recordKind: {},
    severity: {
      error: 'error',
      warning: 'warning',
    },
    importKind: {
      declarations: 'declarations',
      agreements: 'agreements',
      awards: 'awards',
      amendments: 'amendments',
    },
  },
  issues: {
    BSN_INVALID: () =>
      'This is not a valid BSN: a BSN has 9 digits that pass the eleven-test. Copy the number from the identity document.',
    IBAN_INVALID: () =>
      'This is not a valid IBAN: a Dutch account number begins with NL and has 18 characters. Copy it from the bank card or a statement.',
    IBAN_OUTSIDE_SEPA: () =>
      'No SEPA payment reaches this IBAN: its country is outside the SEPA area. Give an account in a country of that area.',
    NAME_NOT_PRINTABLE: () =>
      'Banks cannot print this name: nothing in it is a Latin, Greek or Cyrillic letter, or a digit. Write the name in Latin letters, as the bank account has it.',
    AGB_INVALID: () =>
      'This is not a valid AGB code: it has 8 digits, leading zeros included. Look the code up in the AGB register of Vektis.',
    KVK_INVALID: () =>
      'This is not a valid KVK number: it has 8 digits, leading zeros included. Look the number up in the Handelsregister (trade register).',
    BSN_FOR_COMPANY: () =>
      'This number of 9 digits is a BSN (or the RSIN of an organisation), and the number of a company belongs here: an AGB code or a KVK number of 8 digits. Look it up in the AGB register or the Handelsregister (trade register); a BSN belongs to a care provider who is an ordinary person.',
    PHONE_INVALID: () =>
      'This is no telephone number: in the Netherlands it has 10 digits and begins with 0. Write it as 0612345678, and a number in another country as +32470123456.',
    UZOVI_INVALID: () =>
      'This is not a valid UZOVI code: it has 4 digits. Look the code up in the UZOVI register of Vektis.',
    POSTCODE_INVALID: () =>
      'This is not a valid Dutch postcode: 4 digits, the first not 0, and 2 letters. Write the postcode as 1234AB.',
    DATE_INVALID: () =>
      `This date does not exist, is not ${YEARS}, or is not written as expected. Write an existing date as 2026-10-31; what has no end has no end date.`,
    MONTH_INVALID: () =>
      `This month does not exist, is not ${YEARS}, or is not written as expected. Write a month as 2026-10.`,
    FIELD_MISSING: (_, form) => `Nothing was filled in here. It must be ${form}.`,
    FIELD_INVALID: (_, form) => `What is here is not right; correct it. It must be ${form}.`,
    FIELD_UNKNOWN: () => 'This field does not belong here. Remove it, or check how its name is written.',
    FIELD_REPEATED: () => 'This field is here more than once. Keep the one that is meant and remove the others.',
    FIELD_TOO_LONG: (limit) =>
      `The text is too long: ${format.number(limit.found)} characters, and at most ${format.number(limit.maximum)} fit. Make it shorter.`,
    FIELD_TOO_MANY: (limit) =>
      `These are too many: ${format.number(limit.found)}, and at most ${format.number(limit.maximum)} are possible at once. Split them up.`,
    ISSUES_LEFT_OUT: ({ count }) => `And ${format.number(count)} more. Correct these first; then the others are told.`,
    DAYS_OUT_OF_RANGE: ({ found: days, maximum }) =>
      `The last day ${days < 0 ? `is ${format.number(-days)} days before the first` : `is ${format.number(days)} days after the first`}. Give one that is not before the first, and at most ${format.number(maximum)} days after it.`,
    FIELD_OUT_OF_RANGE: (limit, form) =>
      `${found(limit.found)} ${bound(limit.minimum, limit.maximum)}. Correct it; it must be ${form}.`,
    RECORD_NOT_FOUND: () => 'You have no record with this number. Check the number in your overview.',
    ALREADY_DECIDED: ({ found }) => `This was decided so before; the declaration is ${found}. Nothing was changed.`,
    STATUS_NOT_ALLOWED: ({ found }) =>
      `This cannot be done, because the status now is “${found}”. First see what was done with it already.`,
    REASON_MISSING: () =>
      'No reason was given. Write why you reject it, so that the other side knows what must change.',
  },
} satisfies Subject;
