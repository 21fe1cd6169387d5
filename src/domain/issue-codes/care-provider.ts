import { none, type IssueTable } from './params.ts';

/** Findings about a care provider, of whom several holders may say something. */
export const careProviderCodes = {
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
  AGB_CODE_COMPANY_UNPROVED: {
    severity: 'error',
    source: 'SVB: the KVK number behind the AGB code is the one on the agreement',
    params: none,
  },
  AGB_CODE_OF_ANOTHER: {
    severity: 'error',
    source: 'AGB-register: a code belongs to one care provider',
    params: none,
  },
  AGB_CODE_NOT_REGISTERED: {
    severity: 'error',
    source: 'AGB-register: a code belongs to one care provider',
    params: none,
  },
  AGB_CODE_OTHER_KVK: {
    severity: 'error',
    source: 'SVB: the KVK number behind the AGB code is the one on the agreement',
    params: none,
  },
  AGB_CODE_UNPROVED: {
    severity: 'error',
    source: 'SVB: the KVK number behind the AGB code is the one on the agreement',
    params: none,
  },
  AGB_CODES_TOO_MANY: {
    severity: 'error',
    source: 'API contract: at most 100 AGB codes of a care provider beside its own one',
    params: { maximum: 'count' },
  },
  AGB_CODE_OWN: {
    severity: 'error',
    source: 'leaflet for care providers: a company is known by its AGB code',
    params: none,
  },
  AGB_CODE_UNKNOWN: {
    severity: 'error',
    source: 'API contract: what is not there is not taken away',
    params: none,
  },
  AGB_CODE_ON_CERTIFICATE: {
    severity: 'error',
    source: 'API contract: a certificate names the care provider whose code is on it',
    params: { found: 'count' },
  },
  AGB_CODES_OF_KVK: {
    severity: 'error',
    source: 'SVB: the KVK number behind the AGB code is the one on the agreement',
    params: none,
  },
  ACCOUNT_PROPOSED_OTHERWISE: {
    severity: 'warning',
    source: 'SVB: an account number belongs to the provider',
    params: none,
  },
  ACCOUNT_SETTLED: { severity: 'warning', source: 'SVB: an account number belongs to the provider', params: none },
  ACCOUNT_OF_PROVIDER: { severity: 'error', source: 'SVB: an account number belongs to the provider', params: none },
} as const satisfies IssueTable;
