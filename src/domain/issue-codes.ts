import type { ParamFormat } from './param-format.ts';

/** An error is refused; a warning is told and let through. */
export type Severity = 'error' | 'warning';

const cents = { found: 'cents', expected: 'cents' } as const;
const minutes = { found: 'minutes', expected: 'minutes' } as const;
const counts = { found: 'count', expected: 'count' } as const;
const dates = { found: 'date', expected: 'date' } as const;
const choice = { found: 'word', expected: 'words' } as const;
// basis: 'verified' | 'unverified', the confidence in the dated amount
const limit = { ...cents, unit: 'word', basis: 'word' } as const;
// week: its Monday
const week = { ...minutes, week: 'date' } as const;
const weekDays = { ...counts, week: 'date' } as const;
// expected: the most that a holder may still confirm
const beyond = { ...minutes, agreed: 'minutes' } as const;
const beyondDays = { ...counts, agreed: 'count' } as const;
const none = {} as const;
const AGREED = 'leaflet for budget holders: declared hours, days and day parts correspond with the agreement';

/**
 * Every finding of a rule that this product can report, with its usual severity, the source of
 * the rule and what its text may name. The list is complete: `messages/` must have a Dutch and an English text for each.
 */
export const issueCodes = {
  // Values
  BSN_INVALID: { severity: 'error', source: 'eleven-test of the burgerservicenummer', params: none },
  IBAN_INVALID: { severity: 'error', source: 'ISO 13616, mod 97', params: none },
  IBAN_OUTSIDE_SEPA: { severity: 'error', source: 'EPC409-09, list of SEPA scheme countries', params: none },
  NAME_NOT_PRINTABLE: { severity: 'error', source: 'EPC217-08, letters that banks print', params: none },
  AGB_INVALID: { severity: 'error', source: 'Vektis AGB register, eight digits', params: none },
  KVK_INVALID: { severity: 'error', source: 'Handelsregister, eight digits', params: none },
  UZOVI_INVALID: { severity: 'error', source: 'Vektis UZOVI register, four digits', params: none },
  POSTCODE_INVALID: { severity: 'error', source: 'PostNL postcode, 1234AB without SA, SD, SS', params: none },
  DATE_INVALID: { severity: 'error', source: 'ISO 8601 calendar date', params: none },
  MONTH_INVALID: { severity: 'error', source: 'ISO 8601 calendar month', params: none },
  FIELD_MISSING: { severity: 'error', source: 'API contract', params: none },
  FIELD_INVALID: { severity: 'error', source: 'API contract', params: none },
  FIELD_UNKNOWN: { severity: 'error', source: 'API contract', params: none },
  // characters
  FIELD_TOO_LONG: { severity: 'error', source: 'API contract', params: { found: 'count', maximum: 'count' } },
  FIELD_TOO_MANY: { severity: 'error', source: 'API contract', params: { found: 'count', maximum: 'count' } },
  FIELD_REPEATED: { severity: 'error', source: 'RFC 7493, 2.3', params: none },
  // the issues that are not told one by one
  ISSUES_LEFT_OUT: { severity: 'error', source: 'API contract', params: { count: 'count' } },
  // the bound that was passed
  FIELD_OUT_OF_RANGE: {
    severity: 'error',
    source: 'API contract',
    params: { found: 'count?', minimum: 'count?', maximum: 'count?' },
  },

  // Agreement
  // 'parties' | 'workArrangements' | 'generalTerms'
  STEP_MISSING: { severity: 'error', source: 'SVB model agreement, five steps', params: { step: 'word' } },
  // found: kind of provider
  KIND_NEEDS_ORGANISATION: {
    severity: 'error',
    source: 'SVB, zorgovereenkomst kiezen',
    params: { kind: 'word', found: 'word' },
  },
  KIND_NEEDS_PERSON: {
    severity: 'error',
    source: 'SVB, zorgovereenkomst kiezen',
    params: { kind: 'word', found: 'word' },
  },
  KIND_NEEDS_FAMILY: { severity: 'error', source: 'SVB, zorgovereenkomst kiezen', params: { kind: 'word' } },
  // found: family relation
  KIND_NOT_FOR_FAMILY: {
    severity: 'error',
    source: 'SVB model arbeidsovereenkomst 2017',
    params: { kind: 'word', found: 'word' },
  },
  PROVIDER_IS_HOLDER: { severity: 'error', source: 'BW 7:400, 7:610: an agreement has two parties', params: none },
  PROVIDER_ALREADY_HAS_AGREEMENT: {
    severity: 'error',
    source: 'mijnpgb.nl, toelichting stap 1',
    params: { agreement: 'id' },
  },
  PROVIDER_HAS_OTHER_AGREEMENT: { severity: 'error', source: 'mijnpgb.nl, toelichting stap 1', params: none },
  PROVIDER_COUNTS_AS_INFORMAL: {
    severity: 'warning',
    source: 'Rlz 5.22: formal is who stands in a register, which the payment office enters',
    params: none,
  },
  TERM_END_MISSING: { severity: 'error', source: 'SVB model agreement, looptijd', params: none },
  TERM_END_BEFORE_START: { severity: 'error', source: 'SVB model agreement, looptijd', params: dates },
  // expected: last day of declared care
  CARE_DECLARED_AFTER_END: {
    severity: 'error',
    source: 'Rlz 5.23(2): only care within the term is paid',
    params: dates,
  },
  // expected: the first day on which it can end
  NOTICE_TOO_SHORT: { severity: 'error', source: 'BW 7:672, 7:408; the notice that was agreed', params: dates },
  // found: the day of today
  TRIAL_PERIOD_OVER: { severity: 'error', source: 'BW 7:652, 7:676', params: { found: 'date' } },
  // expected: the day of today
  DEATH_STILL_TO_COME: {
    severity: 'error',
    source: 'SVB: agreements end at once when the budget holder dies',
    params: dates,
  },
  // found: term kind
  TERM_END_NOT_ALLOWED: { severity: 'error', source: 'SVB model agreement, looptijd', params: { found: 'word' } },
  REPLACED_AGREEMENT_MISSING: { severity: 'error', source: 'SVB form 40.007, looptijd C', params: none },
  // months
  TRIAL_PERIOD_TOO_LONG: { severity: 'error', source: 'BW 7:652', params: counts },
  // months
  NOTICE_PERIOD_TOO_SHORT: { severity: 'error', source: 'BW 7:672', params: counts },
  HOLIDAY_HOURS_NOT_POSSIBLE: {
    severity: 'error',
    source: 'SVB, minimumloon en vakantiegeld: holiday hours are for employees only',
    params: none,
  },
  FIXED_HOURS_MISSING: { severity: 'error', source: 'mijnpgb.nl, toelichting stap 2', params: none },
  HOURS_PER_WEEK: { severity: 'error', source: 'Rlz 5.18, Arbeidstijdenwet 5:7', params: minutes },
  HOURS_NEED_CONSENT: { severity: 'warning', source: 'Rlz 5.18(1)(d), 5.22(4)', params: minutes },
  RATE_MISSING: { severity: 'error', source: 'Rlz 5.16', params: none },
  RATE_DUPLICATE: { severity: 'error', source: 'Rlz 5.16', params: { careFunction: 'word', unit: 'word' } },
  DEPOSIT_ABOVE_RATE: {
    severity: 'error',
    source: 'SVB: a voluntary deposit bears what is above the maximum',
    params: cents,
  },
  // award: whose office set it
  RATE_ABOVE_OWN_MAX: {
    severity: 'error',
    source: 'Wmo 2015 2.3.6, Jeugdwet 8.1.1, Zvw 13a: maxima of a municipality or an insurer',
    params: { ...limit, careFunction: 'word', formality: 'word', award: 'id' },
  },
  RATE_ABOVE_MAX: { severity: 'error', source: 'Rlz 5.22, dated maxima', params: limit },
  RATE_BELOW_MINIMUM_WAGE: { severity: 'error', source: 'Wet minimumloon, dated hourly minimum', params: limit },
  // date: the first day on which it is too low
  RATE_TOO_LOW_LATER: {
    severity: 'warning',
    source: 'Wet minimumloon, dated hourly minimum',
    params: { ...limit, date: 'date' },
  },
  BIRTH_DATE_MISSING: {
    severity: 'error',
    source: 'Wet minimumloon: below 21 it goes by age',
    params: none,
  },
  UNIT_NOT_ALLOWED: { severity: 'error', source: 'Rlz 5.16, 5.23', params: choice },
  // expected: care functions with an amount of their own
  MONTHLY_FUNCTION_MISSING: {
    severity: 'error',
    source: 'iPgb 2.0 functiebudget: money that an award ties to a care function',
    params: { award: 'id', expected: 'words' },
  },
  MONTHLY_AMOUNT_AND_RATES: { severity: 'error', source: 'SVB model agreement, vergoeding A of B', params: none },
  PAYROLL_REQUIRED: { severity: 'error', source: 'SVB, since 2026-01-01', params: { kind: 'word' } },
  // found: kind of provider
  PAYROLL_NOT_ALLOWED: { severity: 'error', source: 'mijnpgb.nl, toelichting stap 3', params: { found: 'word' } },
  EMPLOYER_CHARGES_MISSING: { severity: 'error', source: 'SVB 2026, 17.54% or 22.54%', params: none },
  EMPLOYER_CHARGES_DIFFER: {
    severity: 'error',
    source: 'SVB 2026; differentiation of the WW premium: low is for an indefinite contract that is not on call',
    params: { found: 'word', expected: 'word' },
  },
  CARE_DESCRIPTION_MISSING: { severity: 'error', source: 'Rlz 5.16', params: none },
  THIRD_PARTY_CLAUSE_MISSING: { severity: 'error', source: 'Stcrt. 2017-11464', params: none },
  SIX_WEEK_CLAUSE_MISSING: { severity: 'error', source: 'Rlz 5.16', params: none },
  AWARD_MISSING: { severity: 'error', source: 'mijnpgb.nl, toelichting stap 1', params: none },
  // 'unknown' | 'withdrawn' | 'other-period'
  AWARD_NOT_VALID: {
    severity: 'error',
    source: 'mijnpgb.nl, toelichting stap 1',
    params: { award: 'id', reason: 'word' },
  },
  FUNCTION_NOT_AWARDED: { severity: 'error', source: 'iPgb functiebudget', params: { found: 'word' } },
  AMENDMENT_EMPTY: { severity: 'error', source: 'mijnpgb.nl, wijzigen of beëindigen', params: none },
  AMENDMENT_IS_NEW_AGREEMENT: {
    severity: 'error',
    source: 'zorgkantoor Friesland: a new provider is a new agreement',
    params: none,
  },
  // found: version of the amendment that is open
  AMENDMENT_OPEN: { severity: 'error', source: 'one amendment at a time', params: { found: 'count' } },
  // expected: day of the month
  AMENDMENT_ON_OTHER_DAY: {
    severity: 'error',
    source: 'VGZ: an amendment takes effect on the first day of a month',
    params: { found: 'date', expected: 'count' },
  },
  AMENDMENT_TOO_FAR_BACK: {
    severity: 'error',
    source: 'zorgkantoor Friesland, since 2024-01-01',
    params: dates,
  },
  AMENDMENT_OUTSIDE_TERM: {
    severity: 'error',
    source: 'new terms follow on the old ones',
    params: { found: 'date', expected: 'period' },
  },
  AMENDMENT_BEFORE_LATEST: { severity: 'error', source: 'new terms follow on the old ones', params: dates },
  // found: status
  AMENDMENT_DONE_BEFORE: {
    severity: 'warning',
    source: 'API contract: said again, a decision is what it was',
    params: { found: 'word' },
  },
  RAISE_OF_OTHER_CHANGE: {
    severity: 'error',
    source: 'a raise is of the amounts of the day before',
    params: cents,
  },
  AMENDMENT_ENDS_EARLIER: {
    severity: 'error',
    source: 'mijnpgb.nl, wijzigen of beëindigen: to stop is to end',
    params: { found: 'date' },
  },
  LET_THROUGH_BY_CONSENT: {
    severity: 'warning',
    source: 'Rlz 5.18(1)(d): unless the care office agrees otherwise',
    params: { consent: 'id', kind: 'word' },
  },
  CONSENT_PERIOD: { severity: 'error', source: 'API contract: from a day until a later one', params: dates },
  CONSENT_NOT_NEEDED: {
    severity: 'error',
    source: 'Rlz 5.18(1)(d), 5.22(4): the norm is of who works outside the working hours law, under the Wlz',
    params: none,
  },
  CONSENT_MINUTES: { severity: 'error', source: 'Rlz 5.18(1)(d): more than the norm', params: minutes },
  // expected: the first day from which it may be
  CONSENT_WITHDRAWAL_DAY: { severity: 'error', source: 'Awb 3:46, 4:48: not with effect on what was', params: dates },
  START_TOO_FAR_BACK: { severity: 'warning', source: 'zorgkantoor Friesland, since 2024-01-01', params: dates },

  // Award
  AWARD_PERIOD_INVALID: {
    severity: 'error',
    source: 'Rlz 5.12, 5.14: within one calendar year',
    params: { law: 'word', found: 'period' },
  },
  // found: the day from which it is to hold; expected: the days from which it may
  AWARD_CHANGE_DAY: {
    severity: 'error',
    source: 'Rlz 5.20(1): a change holds from a day of the award, and what was before it stays payable',
    params: { found: 'date', expected: 'period' },
  },
  // found: the last day that was given; expected: the days that it may be
  AWARD_LAST_DAY: {
    severity: 'error',
    source: 'Rlz 5.20: an award ends on one of its days',
    params: { found: 'date', expected: 'period' },
  },
  NO_SPENDING_CONFLICT: {
    severity: 'error',
    source: 'iPgb 2.0 OP504: only a spending conflict is judged',
    params: none,
  },
  AWARD_UNCHANGED: {
    severity: 'error',
    source: 'iPgb 2.0 OP501: a change sends the whole new situation',
    params: none,
  },
  // found: care functions whose amount is not named any more
  FUNCTION_BUDGET_NOT_WITHDRAWN: {
    severity: 'error',
    source: 'iPgb 2.0 OP501: a function budget that disappears is withdrawn explicitly',
    params: { found: 'words' },
  },
  FUNCTION_BUDGETS_NOT_UNDER_LAW: {
    severity: 'error',
    source: 'Wlz: free spending over care functions; Wmo and Jeugdwet: as the municipality decides',
    params: { law: 'word' },
  },
  // found: care functions without an amount
  FUNCTION_BUDGET_MISSING: {
    severity: 'error',
    source: 'iPgb 2.0 functiebudget: an amount for each care function',
    params: { found: 'words' },
  },
  FUNCTION_BUDGET_TWICE: { severity: 'error', source: 'iPgb 2.0 functiebudget', params: { found: 'word' } },
  // found: the sum; expected: the most that it may be
  FUNCTION_BUDGETS_ABOVE_AWARD: { severity: 'error', source: 'iPgb 2.0 functiebudget', params: cents },
  AWARD_OVERLAPS: { severity: 'error', source: 'iPgb 2.0 OP508', params: none },
  AWARD_ALREADY_ENTERED: {
    severity: 'error',
    source: 'iPgb 2.0 OP508: one award for one care function at a time',
    params: { award: 'id', careFunctions: 'words' },
  },
  AWARD_TWICE: {
    severity: 'error',
    source: 'iPgb 2.0 OP508: one award for one care function at a time',
    params: { careFunctions: 'words' },
  },
  REPRESENTATIVE_NOT_YOURS: {
    severity: 'error',
    source: 'BW 3:60, 3:72: a holder gives and revokes a power of attorney; a court or the law gives other powers',
    params: { kind: 'word' },
  },
  REPRESENTATIVE_NAMED_ALREADY: {
    severity: 'error',
    source: 'API contract: a person is named once in each capacity on an award',
    params: none,
  },
  REPRESENTATIVES_TOO_MANY: {
    severity: 'error',
    source: 'API contract: at most five representatives on an award',
    params: { maximum: 'count' },
  },
  AWARD_LAW_PROVIDER_MISMATCH: {
    severity: 'error',
    source: 'Wlz 3.3.3, Wmo 2.3.6, Jeugdwet 8.1.1, Zvw 13a',
    params: { law: 'word', found: 'word', expected: 'word' },
  },
  // absent when both are in one batch
  AGREEMENT_REFERENCE_REUSED: {
    severity: 'error',
    source: 'API contract: one holder and reference, one draft',
    params: { agreement: 'id?' },
  },

  // Declaration
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
  TRAVEL_NOT_AGREED: { severity: 'error', source: 'SVB, reiskosten', params: none },
  MONTHLY_WAGE_NOT_DECLARABLE: { severity: 'error', source: 'leaflet: paid without declaration', params: none },
  MONTHLY_PAY_FOLLOWS_AGREEMENT: { severity: 'error', source: 'leaflet: paid without declaration', params: none },
  TOO_LATE_PROVIDER: { severity: 'error', source: 'Rlz 5.16, 5.23(2)(c): six weeks after the month', params: dates },
  TOO_LATE_HOLDER: { severity: 'warning', source: 'SVB: within four weeks after receipt', params: dates },
  INVOICE_FIELDS_MISSING: { severity: 'error', source: 'SVB, eisen aan een factuur', params: none },
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

  // What a bank answers: nothing of the file is taken
  BANK_FILE_UNREADABLE: { severity: 'error', source: 'ISO 20022: pain.002, camt.053, camt.054', params: none },
  BANK_FILE_OTHER_ACCOUNT: { severity: 'error', source: 'EPC132-08: a statement is of one account', params: none },
  BANK_FILE_NOT_OURS: { severity: 'error', source: 'ISO 20022: pain.002, OrgnlMsgId', params: none },
  BANK_AMOUNT_DIFFERS: {
    severity: 'error',
    source: 'EPC125-05: a return is of the whole amount',
    params: { ...cents, payment: 'id' },
  },
  PAYROLL_LINE_UNKNOWN: { severity: 'error', source: 'API contract', params: { payment: 'id' } },
  PAYROLL_LINE_TWICE: { severity: 'error', source: 'API contract', params: { payment: 'id' } },
  PAYROLL_GROSS_DIFFERS: { severity: 'error', source: 'API contract', params: { ...cents, payment: 'id' } },
  PAYROLL_SUM_DIFFERS: {
    severity: 'error',
    source: 'what is withheld and what is paid are the gross wage together',
    params: { ...cents, payment: 'id' },
  },
  PAYROLL_ANSWERED: { severity: 'error', source: 'API contract', params: { ...cents, payment: 'id' } },
  BANK_RUN_UNFINISHED: { severity: 'error', source: 'Rlz 5.23(3)', params: { payment: 'id' } },

  // Care provider: what several holders say of one provider
  // kind: kind of provider
  PROVIDER_NUMBER_NOT_FOR_KIND: {
    severity: 'error',
    source: 'leaflet for care providers: a person is known by BSN, a company by AGB code and KVK number',
    params: { kind: 'word' },
  },
  PROVIDER_NUMBERS_DIFFER: {
    severity: 'error',
    source: 'leaflet for care providers: one provider, one set of numbers',
    params: none,
  },
  PROVIDER_REGISTER_FLAG: {
    severity: 'error',
    source: 'Rlz 5.16: formal is who stands in a register, which a holder does not keep',
    params: none,
  },
  PROVIDER_FIELD_FROM_REGISTER: {
    severity: 'error',
    source: 'mijnpgb.nl: name and numbers come from a register and are not edited',
    params: none,
  },
  PROVIDER_KNOWN_DIFFERENTLY: {
    severity: 'warning',
    source: 'API contract: a second registration changes nothing of the first',
    params: none,
  },
  ACCOUNT_PROPOSED_OTHERWISE: {
    severity: 'warning',
    source: 'SVB: an account number belongs to the provider',
    params: none,
  },
  ACCOUNT_SETTLED: { severity: 'warning', source: 'SVB: an account number belongs to the provider', params: none },
  ACCOUNT_OF_PROVIDER: { severity: 'error', source: 'SVB: an account number belongs to the provider', params: none },

  RECORD_NOT_FOUND: { severity: 'error', source: 'API contract: only your own records', params: none },
  // found: status
  STATUS_NOT_ALLOWED: { severity: 'error', source: 'state machine of the record', params: { found: 'word' } },
  // found: status
  ALREADY_DECIDED: {
    severity: 'warning',
    source: 'API contract: said again, a decision is what it was',
    params: { found: 'word' },
  },
  REASON_MISSING: { severity: 'error', source: 'leaflet: a refusal has a reason', params: none },
  // A care provider never learns what is left of a budget.
  // The award no longer fits what was spent; its office judges.
  DECLARATION_STOP: {
    severity: 'error',
    source: 'iPgb 2.0 OP504, OP509: declaration stop at a spending conflict',
    params: { award: 'id', remaining: 'cents?' },
  },
  KIND_NOT_BY_YOU: { severity: 'error', source: 'mijnpgb.nl, declareren', params: { kind: 'word' } },
  KIND_NOT_UNDER_LAW: {
    severity: 'error',
    source: 'Rlz 5.17, Stcrt. 2018-68315; SVB on each kind of amount',
    params: { kind: 'word', law: 'word' },
  },
  KIND_NOT_FOR_ORGANISATION: { severity: 'error', source: 'Per Saldo, eenmalige uitkering', params: none },
  HOLDER_ACCOUNT_MISSING: { severity: 'error', source: 'SVB: it is paid to the account of the holder', params: none },
  CLAIM_OUTSIDE_TERM: { severity: 'error', source: 'Rlz 5.23(2)', params: { found: 'month' } },
  // found: the declaration that stands
  CLAIM_REPEATED: {
    severity: 'error',
    source: 'mijnpgb.nl: one declaration per agreement per month; SVB, sociaal netwerk',
    params: { found: 'id', kind: 'word' },
  },
  // expected: what is left
  CLAIM_ABOVE_MAXIMUM: {
    severity: 'error',
    source: 'Rlz 5.17(3)(4), SVB; dated maxima',
    params: { ...cents, kind: 'word' },
  },
  CLAIM_NEEDS_PAID_CARE: { severity: 'error', source: 'SVB, verantwoordingsvrij bedrag', params: none },
  PAID_TO_HOLDER: { severity: 'error', source: 'Rlz 5.17(3)(4): paid to the insured person', params: none },
  DEATH_NOT_KNOWN: { severity: 'error', source: 'Per Saldo, eenmalige uitkering', params: { award: 'id' } },
  // found: today; expected: the last day
  YEAR_CLOSED: {
    severity: 'error',
    source: 'Zilveren Kruis: declarations over last year before 1 April',
    params: dates,
  },
  // found: what is still set aside
  SETTLEMENT_WAITS: {
    severity: 'error',
    source: 'Rlz 5.21: settled is what was paid',
    params: { found: 'cents' },
  },
  // expected: the first day on which it can be settled
  SETTLEMENT_TOO_EARLY: {
    severity: 'error',
    source: 'Zilveren Kruis: declarations over last year before 1 April',
    params: { expected: 'date' },
  },
  // found: what was to be paid back; expected: what is left
  DEPOSIT_TOO_SMALL: {
    severity: 'error',
    source: 'SVB: what was paid in and not spent goes back to the holder',
    params: cents,
  },
  // found: what of it the deposits would bear
  DEPOSIT_EXCEEDED: {
    severity: 'error',
    source: 'SVB: the holder pays what is above the maximum by a voluntary deposit',
    params: { award: 'id', found: 'cents', remaining: 'cents?' },
  },
  AWARD_SETTLED: {
    severity: 'error',
    source: 'Rlz 5.21: the award is settled after its year',
    params: { award: 'id' },
  },
  INSUFFICIENT_BUDGET: {
    severity: 'error',
    source: 'SVB: controleer of u genoeg budget heeft',
    params: { award: 'id', found: 'cents', remaining: 'cents?' },
  },
  FUNCTION_BUDGET_EXCEEDED: {
    severity: 'error',
    source: 'iPgb 2.0 functiebudget: money that an award ties to a care function',
    params: { award: 'id', careFunction: 'word', found: 'cents', remaining: 'cents?' },
  },
} as const satisfies Record<string, { severity: Severity; source: string; params: Record<string, ParamFormat> }>;

/** The code of an issue that a rule found, for programs. */
export type IssueCode = keyof typeof issueCodes;
