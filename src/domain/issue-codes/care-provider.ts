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
  ACCOUNT_PROPOSED_OTHERWISE: {
    severity: 'warning',
    source: 'SVB: an account number belongs to the provider',
    params: none,
  },
  ACCOUNT_SETTLED: { severity: 'warning', source: 'SVB: an account number belongs to the provider', params: none },
  ACCOUNT_OF_PROVIDER: { severity: 'error', source: 'SVB: an account number belongs to the provider', params: none },
} as const satisfies IssueTable;
