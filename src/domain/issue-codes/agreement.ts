import { cents, minutes, counts, dates, choice, limit, none, type IssueTable } from './params.ts';

/** Findings about an agreement and its amendments. */
export const agreementCodes = {
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
  // expected: the last day of the term
  NOTICE_NOT_AGREED: { severity: 'error', source: 'BW 7:408(2), 7:667(3)', params: dates },
  // found: the ground that was given
  GROUND_OF_HOLDER: {
    severity: 'error',
    source: 'mijnpgb.nl, wijzigen of beëindigen: the holder ends an agreement, a provider gives notice',
    params: { found: 'word' },
  },
  // expected: the day of today
  PAPER_STILL_TO_COME: { severity: 'error', source: 'BW 3:37(3): what was given has reached the other', params: dates },
  END_OF_OTHER_PARTY: {
    severity: 'error',
    source: 'BW 3:37(5): a notice that was read is taken back by who gave it, when the other agrees',
    params: none,
  },
  // office: the kind of office that wrote the death down
  DEATH_RECORDED_BY_OFFICE: {
    severity: 'error',
    source: 'SVB, overlijden; BW 3:72: who acted for the holder acts no longer',
    params: { office: 'word' },
  },
  // A party gave the end that holds, and not an office for it.
  END_NOT_RECORDED: {
    severity: 'error',
    source: 'BW 3:37(5): what a party said is for that party to take back',
    params: none,
  },
  // The other party did not ask.
  END_WITHDRAWAL_NOT_ASKED: { severity: 'error', source: 'BW 3:37(5)', params: none },
  PARTIES_OF_HOLDER: {
    severity: 'error',
    source: 'mijnpgb.nl, toelichting stap 1: the holder chooses the provider, the kind and the award',
    params: none,
  },
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
  WAITING_DAYS_TOO_MANY: { severity: 'error', source: 'BW 7:629(9): of an employee, two at most', params: counts },
  TRIAL_PERIOD_TOO_LONG: { severity: 'error', source: 'BW 7:652', params: counts },
  // months
  NOTICE_PERIOD_TOO_SHORT: { severity: 'error', source: 'BW 7:672', params: counts },
  EXPIRY_NOTICE_NOT_NEEDED: { severity: 'error', source: 'BW 7:668(1) and (2)', params: none },
  TARIFF_LIST_NO_PDF: { severity: 'error', source: 'SVB model agreement with an organisation', params: none },
  TARIFF_LIST_UNKNOWN: { severity: 'error', source: 'SVB model agreement with an organisation', params: none },
  ONLY_WITH_ORGANISATION: { severity: 'error', source: 'SVB model agreements: with an organisation', params: none },
  IDENTITY_NOT_NEEDED: { severity: 'error', source: 'Wet LB 28; mijnpgb.nl, toelichting stap 3', params: none },
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
  CONSENT_GIVEN_BEFORE: {
    severity: 'warning',
    source: 'API contract: said again, a decision is what it was',
    params: none,
  },
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
} as const satisfies IssueTable;
