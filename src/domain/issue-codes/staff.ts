import { none, type IssueTable } from './params.ts';

/** Findings about the rights of the people of an organisation. */
export const staffCodes = {
  STAFF_NAME_MISSING: {
    severity: 'error',
    source: 'API contract: whoever is given rights for the first time is named, so that others know who it is',
    params: none,
  },
  STAFF_LAST_ADMINISTRATOR: {
    severity: 'error',
    source: 'API contract: somebody of an organisation can always give and take rights',
    params: none,
  },
  STAFF_TOO_MANY: {
    severity: 'error',
    source: 'API contract: at most 500 people of an organisation',
    params: { maximum: 'count' },
  },
  STAFF_NO_ORGANISATION: {
    severity: 'error',
    source:
      'Afsprakenstelsel eToegang: a person of an organisation is known by a sign-in that tells which person it is',
    params: none,
  },
  MEANS_NOT_YOURS: {
    severity: 'error',
    source:
      'leaflet for care providers: a certificate or eHerkenning, one of the two; the payment office opens both again',
    params: { found: 'word' },
  },
  MEANS_WITHOUT_RIGHTS: {
    severity: 'error',
    source: 'API contract: somebody or something of an organisation can always act for it',
    params: none,
  },
} as const satisfies IssueTable;
