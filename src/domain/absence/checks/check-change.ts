import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import type { Absence } from '../absence.ts';

/** A change of what somebody can do comes on or after the day of the last one, and is no guess. */
export function checkCapacityChange(from: IsoDate, { kind, capacity }: Absence, today: IsoDate): Issue[] {
  if (kind !== 'sickness')
    return [newIssue('ABSENCE_FIELD_NEEDLESS', 'from', { found: kind, expected: 'workCapacityPercentage' })];
  const last = capacity.at(-1)?.from ?? from;
  if (from < last) return [newIssue('ABSENCE_DAY_TOO_EARLY', 'from', { found: from, expected: last })];
  return from > today ? [newIssue('ABSENCE_STILL_TO_COME', 'from', { found: from, expected: today })] : [];
}

/**
 * The first day of work again. It may be the first day of absence: then there was none. A return is reported within a day,
 * and so at most a day before. Source: SVB, hersteldmelding.
 */
export function checkRecovery(from: IsoDate, { kind, capacity }: Absence, today: IsoDate): Issue[] {
  const [first] = capacity;
  const last = capacity.at(-1);
  if (first === undefined || last === undefined) return [];
  if (from < last.from && from !== first.from)
    return [newIssue('ABSENCE_DAY_TOO_EARLY', 'from', { found: from, expected: last.from })];
  if (from < first.from) return [newIssue('ABSENCE_DAY_TOO_EARLY', 'from', { found: from, expected: first.from })];
  const latest = addDays(today, 1);
  if (kind === 'sickness' && from > latest)
    return [newIssue('ABSENCE_STILL_TO_COME', 'from', { found: from, expected: latest })];
  return [];
}
