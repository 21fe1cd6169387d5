import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import { daysBetween, type IsoDate } from '../values/date.ts';

/** The last day that is asked for is the first one or comes after it, and not too long after it. */
export function checkDaysAsked({ from, to }: { from: IsoDate; to: IsoDate }, maximum: number): Issue[] {
  const found = daysBetween(from, to);
  return found >= 0 && found <= maximum ? [] : [newIssue('DAYS_OUT_OF_RANGE', 'to', { found, maximum })];
}
