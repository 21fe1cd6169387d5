import { none, type IssueTable } from './params.ts';

/** Findings about the profile of a person. */
export const profileCodes = {
  PROFILE_UNREACHABLE: {
    severity: 'error',
    source: 'both leaflets, Profiel aanmaken: whoever signs or is paid can be reached',
    params: none,
  },
  NOTICES_WITHOUT_EMAIL: {
    severity: 'error',
    source: 'API contract: a notice by e-mail needs an e-mail address',
    params: none,
  },
} as const satisfies IssueTable;
