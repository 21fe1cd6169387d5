import { none, type IssueTable } from './params.ts';

/** Findings about a value by itself. */
export const valuesCodes = {
  BSN_INVALID: { severity: 'error', source: 'eleven-test of the burgerservicenummer', params: none },
  IBAN_INVALID: { severity: 'error', source: 'ISO 13616, mod 97', params: none },
  IBAN_OUTSIDE_SEPA: { severity: 'error', source: 'EPC409-09, list of SEPA scheme countries', params: none },
  NAME_NOT_PRINTABLE: { severity: 'error', source: 'EPC217-08, letters that banks print', params: none },
  AGB_INVALID: { severity: 'error', source: 'Vektis AGB register, eight digits', params: none },
  KVK_INVALID: { severity: 'error', source: 'Handelsregister, eight digits', params: none },
  BSN_FOR_COMPANY: {
    severity: 'error',
    source: 'Besluit BSN, nine digits; Handelsregister, eight digits',
    params: none,
  },
  PHONE_INVALID: { severity: 'error', source: 'Nummerplan, ten digits; ITU-T E.164', params: none },
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
  // how many days after the first the last one is
  DAYS_OUT_OF_RANGE: { severity: 'error', source: 'API contract', params: { found: 'count', maximum: 'count' } },
  // the bound that was passed
  FIELD_OUT_OF_RANGE: {
    severity: 'error',
    source: 'API contract',
    params: { found: 'count?', minimum: 'count?', maximum: 'count?' },
  },
} as const satisfies IssueTable;
