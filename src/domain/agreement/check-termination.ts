import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import type { IsoDate } from '../values/date.ts';
import { periodText } from '../values/period.ts';

/** An agreement ends within its term; to go on longer is an extension. Source: mijnpgb.nl, wijzigen of beëindigen. */
export const checkTermination = (end: IsoDate, term: { start: IsoDate; end: IsoDate | undefined }): Issue[] => {
  if (end < term.start) return [newIssue('TERM_END_BEFORE_START', 'end', { found: end, expected: term.start })];
  if (term.end === undefined || end <= term.end) return [];
  return [newIssue('OUTSIDE_TERM', 'end', { found: end, expected: periodText(term.start, term.end) })];
};
