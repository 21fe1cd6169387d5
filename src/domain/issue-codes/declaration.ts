import {
  cents,
  minutes,
  dates,
  choice,
  week,
  weekDays,
  beyond,
  beyondDays,
  none,
  AGREED,
  type IssueTable,
} from './params.ts';

/** Findings about a declaration of care, its lines and its correction. */
export const declarationCodes = {
  // found: status
  AGREEMENT_NOT_APPROVED: {
    severity: 'error',
    source: 'leaflet: care is declared after approval',
    params: { found: 'word' },
  },
  AGREEMENT_NOT_FOUND: { severity: 'error', source: 'leaflet: only your own agreements', params: none },
  OUTSIDE_TERM: { severity: 'error', source: 'Rlz 5.23(2)', params: { found: 'date', expected: 'period' } },
  OUTSIDE_MONTH: {
    severity: 'error',
    source: 'mijnpgb.nl: one declaration per agreement per month',
    params: { found: 'date', expected: 'month' },
  },
  // expected: first day it can be declared
  PERIOD_NOT_OVER: {
    severity: 'error',
    source: 'SVB, correct declareren',
    params: { found: 'month', expected: 'date' },
  },
  DUPLICATE_MONTH: {
    severity: 'error',
    source: 'mijnpgb.nl: one declaration per agreement per month',
    params: { found: 'month', declaration: 'id' },
  },
  CORRECTED_NOT_FOUND: {
    severity: 'error',
    source: 'Vektis AW319: a correction names what it corrects',
    params: { declaration: 'id', found: 'month' },
  },
  // found: status
  CORRECTED_NOT_PAID: {
    severity: 'error',
    source: 'only what was paid is credited; anything else is withdrawn',
    params: { declaration: 'id', found: 'word' },
  },
  // correction: the one that waits
  CORRECTION_WAITS: {
    severity: 'error',
    source: 'API contract: one correction at a time',
    params: { declaration: 'id', correction: 'id' },
  },
  // The corrected declaration cannot stand again: what it had paid was taken off another payment already.
  CORRECTION_SETTLED: {
    severity: 'error',
    source: 'what was settled with a payment stays settled',
    params: { declaration: 'id' },
  },
  DUPLICATE_LINE: {
    severity: 'error',
    source: 'one line per day and care function',
    params: { found: 'date', careFunction: 'word', unit: 'word', firstLine: 'count' },
  },
  VISITS_OVERLAP: {
    severity: 'error',
    source: 'SVB, correct declareren: care that was given, once',
    params: { found: 'date', careFunction: 'word', unit: 'word', firstLine: 'count' },
  },
  // expected: 'alone' | 'same' | 'form' | 'skipped' | 'twice' | 'offset', what is the matter with it
  VISIT_TIME_INVALID: { severity: 'error', source: 'API contract; directive 2000/84/EC', params: { expected: 'word' } },
  // expected: the minutes from begin to end
  VISIT_TOO_SHORT: { severity: 'error', source: 'SVB, correct declareren', params: minutes },
  REFERENCE_REUSED: {
    severity: 'error',
    source: 'API contract: one reference, one declaration',
    params: { declaration: 'id' },
  },
  FUNCTION_NOT_AGREED: { severity: 'error', source: 'Rlz 5.23(2)', params: choice },
  FUNCTION_AMBIGUOUS: { severity: 'error', source: 'API contract', params: { expected: 'words' } },
  UNIT_NOT_AGREED: { severity: 'error', source: 'Rlz 5.23(2)', params: choice },
  UNIT_AMBIGUOUS: { severity: 'error', source: 'API contract', params: { expected: 'words' } },
  // 'minutes' | 'count' | 'lines'
  QUANTITY_MISSING: { severity: 'error', source: 'SVB, correct declareren', params: { expected: 'word' } },
  // 'minutes' | 'count'
  QUANTITY_KIND: {
    severity: 'error',
    source: 'API contract: minutes for hours, count for other units',
    params: { unit: 'word', expected: 'word' },
  },
  // a whole number above zero is expected
  QUANTITY_NOT_POSITIVE: { severity: 'error', source: 'SVB, correct declareren', params: { found: 'count' } },
  QUARTER_HOURS: { severity: 'error', source: 'SVB form: 15 minutes is 0.25', params: minutes },
  HOURS_PER_DAY: {
    severity: 'error',
    source: 'Arbeidstijdenwet 5:7 (12 hours); a day has 24',
    params: { ...minutes, date: 'date' },
  },
  // date: the day on which the shift began
  HOURS_PER_SHIFT: {
    severity: 'error',
    source: 'Arbeidstijdenwet 5:7 (12 hours), 5:3 (rest)',
    params: { ...minutes, date: 'date' },
  },
  HOURS_ABOVE_AGREED: { severity: 'warning', source: AGREED, params: week },
  DAYS_ABOVE_AGREED: { severity: 'warning', source: AGREED, params: weekDays },
  WEEK_BEYOND_AGREED: { severity: 'error', source: AGREED, params: { ...beyond, week: 'date' } },
  DAYS_BEYOND_AGREED: { severity: 'error', source: AGREED, params: { ...beyondDays, week: 'date' } },
  MONTH_BEYOND_AGREED: { severity: 'error', source: AGREED, params: { ...beyond, month: 'month' } },
  MONTH_DAYS_BEYOND_AGREED: { severity: 'error', source: AGREED, params: { ...beyondDays, month: 'month' } },
  WEEK_OVER_40: { severity: 'error', source: 'Rlz 5.18(1)(d), 5.22(4)', params: week },
  WEEK_OVER_60: { severity: 'error', source: 'Arbeidstijdenwet 5:7', params: week },
  RATE_DIFFERS: { severity: 'error', source: 'SVB, correct declareren', params: cents },
  // found: the agreed rate; from: the first day on which it is too low
  RATE_TOO_LOW_ON_DAY: {
    severity: 'error',
    source: 'Wet minimumloon: it holds on each day that is worked',
    params: { found: 'cents', unit: 'word', date: 'date', from: 'date' },
  },
  AMOUNT_MISMATCH: { severity: 'error', source: 'SVB: quantity times rate', params: cents },
  TOTAL_MISMATCH: { severity: 'error', source: 'SVB: total equals hours times rate', params: cents },
  HOLIDAY_NOT_DECLARABLE: {
    severity: 'error',
    source: 'SVB, minimumloon en vakantiegeld: declared when taken, of a rate without them',
    params: none,
  },
  // In whole kilometres.
  TRAVEL_TOO_FAR: {
    severity: 'error',
    source: 'ours: nobody travels so far for the care of one line',
    params: { found: 'count', expected: 'count' },
  },
  TRAVEL_NOT_AGREED: { severity: 'error', source: 'SVB, reiskosten', params: none },
  MONTHLY_WAGE_NOT_DECLARABLE: { severity: 'error', source: 'leaflet: paid without declaration', params: none },
  MONTHLY_PAY_FOLLOWS_AGREEMENT: { severity: 'error', source: 'leaflet: paid without declaration', params: none },
  TOO_LATE_PROVIDER: { severity: 'error', source: 'Rlz 5.16, 5.23(2)(c): six weeks after the month', params: dates },
  TOO_LATE_HOLDER: { severity: 'warning', source: 'SVB: within four weeks after receipt', params: dates },
  INVOICE_FIELDS_MISSING: { severity: 'error', source: 'SVB, eisen aan een factuur', params: none },
  INVOICE_FILE_NO_PDF: { severity: 'error', source: 'SVB, eisen aan een factuur', params: none },
  INVOICE_NUMBER_USED: { severity: 'error', source: 'iStandaarden JWT001 0030', params: none },
  INVOICE_NUMBER_TWICE: { severity: 'error', source: 'iStandaarden JWT001 0030', params: none },
  INVOICE_DATE_INVALID: { severity: 'error', source: 'iStandaarden JWT001 0025', params: { expected: 'period' } },
  AWARD_ENDED: { severity: 'error', source: 'Rlz 5.23(2): award withdrawn or changed', params: { found: 'date' } },
  // expected: today
  PAYMENT_RUN_NOT_POSSIBLE: {
    severity: 'error',
    source: 'Rlz 5.23(3): paid after approval, by the run of the day',
    params: dates,
  },
} as const satisfies IssueTable;
