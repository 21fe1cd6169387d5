import type { IssueCode } from './issue-codes.ts';

/**
 * How a value in an issue is to be written for people. `word` is a value of a closed list in words.ts
 * or named beside it, `period` is `2026-01-01/2026-12-31` or, without an end, `2026-01-01/..`.
 * A question mark: only there when the reader may know it.
 */
export type ParamFormat = RequiredFormat | `${RequiredFormat}?`;
type RequiredFormat = 'cents' | 'minutes' | 'count' | 'date' | 'month' | 'period' | 'word' | 'words' | 'id';

const cents = { found: 'cents', expected: 'cents' } as const;
const minutes = { found: 'minutes', expected: 'minutes' } as const;
const counts = { found: 'count', expected: 'count' } as const;
const dates = { found: 'date', expected: 'date' } as const;
const choice = { found: 'word', expected: 'words' } as const;
// basis: 'verified' | 'unverified', the confidence in the dated amount
const limit = { ...cents, unit: 'word', basis: 'word' } as const;
// week: its Monday
const week = { ...minutes, week: 'date' } as const;
const none = {} as const;

/** What each issue tells besides its code; `messages/` may rely on it. */
export const issueParams = {
  BSN_INVALID: none,
  IBAN_INVALID: none,
  AGB_INVALID: none,
  KVK_INVALID: none,
  UZOVI_INVALID: none,
  POSTCODE_INVALID: none,
  DATE_INVALID: none,
  MONTH_INVALID: none,
  FIELD_MISSING: none,
  FIELD_INVALID: none,
  FIELD_UNKNOWN: none,
  FIELD_TOO_LONG: { found: 'count', maximum: 'count' }, // characters
  FIELD_TOO_MANY: { found: 'count', maximum: 'count' },
  FIELD_OUT_OF_RANGE: { found: 'count?', minimum: 'count?', maximum: 'count?' }, // the bound that was passed
  RECORD_NOT_FOUND: none,
  PAYMENT_RUN_NOT_POSSIBLE: dates, // expected: today
  STATUS_NOT_ALLOWED: { found: 'word' }, // found: status
  ALREADY_DECIDED: { found: 'word' }, // found: status
  REASON_MISSING: none,

  STEP_MISSING: { step: 'word' }, // 'parties' | 'workArrangements' | 'generalTerms'
  KIND_NEEDS_ORGANISATION: { kind: 'word', found: 'word' }, // found: kind of provider
  KIND_NEEDS_PERSON: { kind: 'word', found: 'word' },
  KIND_NEEDS_FAMILY: { kind: 'word' },
  KIND_NOT_FOR_FAMILY: { kind: 'word', found: 'word' }, // found: family relation
  PROVIDER_IS_HOLDER: none,
  PROVIDER_ALREADY_HAS_AGREEMENT: { agreement: 'id' },
  TERM_END_MISSING: none,
  TERM_END_BEFORE_START: dates,
  CARE_DECLARED_AFTER_END: dates, // expected: last day of declared care
  TERM_END_NOT_ALLOWED: { found: 'word' }, // found: term kind
  REPLACED_AGREEMENT_MISSING: none,
  TRIAL_PERIOD_TOO_LONG: counts, // months
  NOTICE_PERIOD_TOO_SHORT: counts, // months
  FIXED_HOURS_MISSING: none,
  HOURS_PER_WEEK: minutes,
  RATE_MISSING: none,
  RATE_DUPLICATE: { careFunction: 'word', unit: 'word' },
  RATE_ABOVE_MAX: limit,
  RATE_BELOW_MINIMUM_WAGE: limit,
  UNIT_NOT_ALLOWED: choice,
  MONTHLY_AMOUNT_AND_RATES: none,
  PAYROLL_REQUIRED: { kind: 'word' },
  PAYROLL_NOT_ALLOWED: { found: 'word' }, // found: kind of provider
  EMPLOYER_CHARGES_MISSING: none,
  CARE_DESCRIPTION_MISSING: none,
  THIRD_PARTY_CLAUSE_MISSING: none,
  SIX_WEEK_CLAUSE_MISSING: none,
  AWARD_MISSING: none,
  AWARD_NOT_VALID: { award: 'id', reason: 'word' }, // 'unknown' | 'withdrawn' | 'other-period'
  FUNCTION_NOT_AWARDED: { found: 'word' },
  START_TOO_FAR_BACK: dates,

  AWARD_PERIOD_INVALID: { law: 'word', found: 'period' },
  AWARD_OVERLAPS: { award: 'id', careFunctions: 'words' },
  AWARD_ALREADY_ENTERED: { award: 'id', careFunctions: 'words' },
  AWARD_LAW_PROVIDER_MISMATCH: { law: 'word', found: 'word', expected: 'word' },
  AGREEMENT_REFERENCE_REUSED: { agreement: 'id?' }, // absent when both are in one batch

  AGREEMENT_NOT_APPROVED: { found: 'word' }, // found: status
  AGREEMENT_NOT_FOUND: none,
  OUTSIDE_TERM: { found: 'date', expected: 'period' },
  OUTSIDE_MONTH: { found: 'date', expected: 'month' },
  PERIOD_NOT_OVER: { found: 'month', expected: 'date' }, // expected: first day it can be declared
  DUPLICATE_MONTH: { found: 'month', declaration: 'id' },
  DUPLICATE_LINE: { found: 'date', careFunction: 'word', unit: 'word', firstLine: 'count' },
  REFERENCE_REUSED: { declaration: 'id' },
  FUNCTION_NOT_AGREED: choice,
  FUNCTION_AMBIGUOUS: { expected: 'words' },
  UNIT_NOT_AGREED: choice,
  UNIT_AMBIGUOUS: { expected: 'words' },
  QUANTITY_MISSING: { expected: 'word' }, // 'minutes' | 'count' | 'lines'
  QUANTITY_KIND: { unit: 'word', expected: 'word' }, // 'minutes' | 'count'
  QUANTITY_NOT_POSITIVE: { found: 'count' }, // a whole number above zero is expected
  QUARTER_HOURS: minutes,
  HOURS_PER_DAY: { ...minutes, date: 'date' },
  WEEK_OVER_40: week,
  WEEK_OVER_60: week,
  RATE_DIFFERS: cents,
  AMOUNT_MISMATCH: cents,
  TOTAL_MISMATCH: cents,
  TRAVEL_NOT_AGREED: none,
  MONTHLY_WAGE_NOT_DECLARABLE: none,
  TOO_LATE_PROVIDER: dates,
  TOO_LATE_HOLDER: dates,
  INVOICE_FIELDS_MISSING: none,
  INVOICE_NUMBER_USED: none,
  INVOICE_NUMBER_TWICE: none,
  INVOICE_DATE_INVALID: { expected: 'period' },
  AWARD_ENDED: { found: 'date' },
  // A care provider never learns what is left of a budget.
  INSUFFICIENT_BUDGET: { award: 'id', found: 'cents', remaining: 'cents?' },
} as const satisfies Record<IssueCode, Record<string, ParamFormat>>;

type ValueOf<Format> = Format extends `${'cents' | 'minutes' | 'count'}${'' | '?'}`
  ? number
  : Format extends 'words'
    ? readonly string[]
    : string;
type Formats<Code extends IssueCode> = (typeof issueParams)[Code];
type Optional<F> = { [Name in keyof F]: F[Name] extends `${string}?` ? Name : never }[keyof F];

/** The params that an issue with this code must have, and those that it may have. */
export type IssueParamsOf<Code extends IssueCode> = {
  readonly [Name in Exclude<keyof Formats<Code>, Optional<Formats<Code>>>]: ValueOf<Formats<Code>[Name]>;
} & { readonly [Name in Optional<Formats<Code>>]?: ValueOf<Formats<Code>[Name]> };
