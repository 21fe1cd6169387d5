import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';

interface Term {
  start: IsoDate;
  end: IsoDate | undefined;
  /** The last day of care that was declared, and not rejected or withdrawn. */
  lastDeclared?: IsoDate | undefined;
}

// Care after the last day is not paid, so what was declared is withdrawn first. Source: Rlz 5.23(2).
function checkDeclaredCare(end: IsoDate, { lastDeclared }: Term): Issue[] {
  if (lastDeclared === undefined || lastDeclared <= end) return [];
  return [newIssue('CARE_DECLARED_AFTER_END', 'end', { found: end, expected: lastDeclared })];
}

/** An agreement ends within its term; to go on longer is an extension. Source: mijnpgb.nl, wijzigen of beëindigen. */
export function checkTermination(end: IsoDate, term: Term): Issue[] {
  if (end < term.start) return [newIssue('TERM_END_BEFORE_START', 'end', { found: end, expected: term.start })];
  if (term.end === undefined || end <= term.end) return checkDeclaredCare(end, term);
  return [newIssue('OUTSIDE_TERM', 'end', { found: end, expected: periodText(term.start, term.end) })];
}
