import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';
import type { AmendmentParty, TerminationGround } from '../../words.ts';
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
  /** The party that ends it; the holder when absent. */
  by?: AmendmentParty | undefined;
}
type NoticeAndEnd = NoticeTerms & { end?: IsoDate | undefined };

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

const groundsOfProvider: readonly TerminationGround[] = ['notice', 'trial-period', 'urgent-cause'];

/** Who agreed on a term without notice is bound by it; a relative does not work as a business. Source: BW 7:408(2), 7:667(3). */
function isBoundTo({ kind, noticePeriodMonths, end: termEnd }: NoticeAndEnd, end: IsoDate): boolean {
  return kind !== 'assignment-family' && noticePeriodMonths === undefined && termEnd !== undefined && end < termEnd;
}

/** What both agree on, and what is about the holder or the budget, the holder says. */
function checkOfProvider({ end, ground, noticeDay }: Termination, terms: NoticeAndEnd): Issue[] {
  if (!groundsOfProvider.includes(ground)) return [newIssue('GROUND_OF_HOLDER', 'ground', { found: ground })];
  if (end < noticeDay) return [newIssue('NOTICE_TOO_SHORT', 'end', { found: end, expected: noticeDay })];
  const { end: expected } = terms;
  if (ground !== 'notice' || expected === undefined || !isBoundTo(terms, end)) return [];
  return [newIssue('NOTICE_NOT_AGREED', 'end', { found: end, expected })];
}

/** An agreement ends on the day of death itself, which nobody knows beforehand. Source: SVB, overlijden. */
export function checkDeath({ end, ground, noticeDay }: Pick<Termination, 'end' | 'ground' | 'noticeDay'>): Issue[] {
  if (ground !== 'death-of-holder' || end <= noticeDay) return [];
  return [newIssue('DEATH_STILL_TO_COME', 'end', { found: end, expected: noticeDay })];
}

/**
 * Notice takes its time; on another ground an agreement may end sooner. A last day that was agreed from the start needs
 * no notice. Source: BW 7:671, 7:672, 7:676, 7:677.
 */
export function checkNotice({ end, ground, noticeDay, by = 'holder' }: Termination, terms: NoticeAndEnd): Issue[] {
  const own = by === 'provider' ? checkOfProvider({ end, ground, noticeDay }, terms) : [];
  if (own.length > 0) return own;
  if (ground === 'trial-period') {
    if (isInTrialPeriod(terms, noticeDay)) return [];
    return [newIssue('TRIAL_PERIOD_OVER', 'ground', { found: noticeDay })];
  }
  if (ground !== 'notice') return checkDeath({ end, ground, noticeDay });
  const earliest = earliestEnd(terms, noticeDay, by);
  if (earliest === undefined || end >= earliest || (terms.end !== undefined && end >= terms.end)) return [];
  return [newIssue('NOTICE_TOO_SHORT', 'end', { found: end, expected: earliest })];
}
