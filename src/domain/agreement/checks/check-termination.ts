import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';
import type { TerminationGround } from '../../words.ts';
import { earliestEnd, isInTrialPeriod, type NoticeTerms } from '../notice.ts';

interface Term {
  start: IsoDate;
  end: IsoDate | undefined;
  /** The last day of care that was declared, and not rejected or withdrawn. */
  lastDeclared?: IsoDate | undefined;
}

/** The way in which an agreement is ended. */
export interface Termination {
  end: IsoDate;
  ground: TerminationGround;
  /** The day on which notice is given. */
  noticeDay: IsoDate;
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

/**
 * Notice takes its time; on another ground an agreement may end sooner. A last day that was agreed from the start needs
 * no notice. Source: BW 7:671, 7:672, 7:676, 7:677.
 */
export function checkNotice(
  { end, ground, noticeDay }: Termination,
  terms: NoticeTerms & { end?: IsoDate | undefined },
): Issue[] {
  if (ground === 'trial-period') {
    if (isInTrialPeriod(terms, noticeDay)) return [];
    return [newIssue('TRIAL_PERIOD_OVER', 'ground', { found: noticeDay })];
  }
  // The agreement ends on the day of death itself, which nobody knows beforehand. Source: SVB, overlijden.
  if (ground === 'death-of-holder' && end > noticeDay)
    return [newIssue('DEATH_STILL_TO_COME', 'end', { found: end, expected: noticeDay })];
  if (ground !== 'notice') return [];
  const earliest = earliestEnd(terms, noticeDay);
  if (earliest === undefined || end >= earliest || (terms.end !== undefined && end >= terms.end)) return [];
  return [newIssue('NOTICE_TOO_SHORT', 'end', { found: end, expected: earliest })];
}
