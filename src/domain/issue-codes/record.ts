import { none, type IssueTable } from './params.ts';

/** Findings about a record of whatever kind. */
export const recordCodes = {
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
} as const satisfies IssueTable;
