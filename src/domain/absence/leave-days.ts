import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import { addDays, daysBetween, type IsoDate } from '../values/date.ts';
import type { LeaveDates } from './absence.ts';

/** First and last day of a leave. */
export interface LeaveDays {
  start: IsoDate;
  end: IsoDate;
}

/** The days between which pregnancy leave begins. Source: Wazo 3:1(2). */
export function pregnancyLeaveWindow(expectedOn: IsoDate, rules: Rules): { earliest: IsoDate; latest: IsoDate } {
  const after = addDays(expectedOn, 1);
  return {
    earliest: addDays(after, -(valueAt(rules.pregnancyLeaveEarliest, expectedOn) ?? 0)),
    latest: addDays(after, -(valueAt(rules.pregnancyLeaveLatest, expectedOn) ?? 0)),
  };
}

/**
 * The days of pregnancy and maternity leave: ten weeks from the day after the birth, and what was not taken of the six
 * weeks before. A child that comes late makes it longer, one that comes before the leave makes it begin the day after.
 * Until the birth is known the expected day counts. Source: Wazo 3:1.
 */
export function pregnancyLeave(
  from: IsoDate,
  { expectedOn, bornOn, extraDays = 0 }: LeaveDates & { expectedOn: IsoDate },
  rules: Rules,
): LeaveDays {
  const birth = bornOn ?? expectedOn;
  const start = birth < from ? addDays(birth, 1) : from;
  const before = valueAt(rules.pregnancyLeaveEarliest, expectedOn) ?? 0;
  const counted = birth < expectedOn ? birth : expectedOn;
  const taken = Math.max(0, daysBetween(start, counted) + 1);
  const after = (valueAt(rules.leaveAfterBirth, expectedOn) ?? 0) + Math.max(0, before - taken) + extraDays;
  return { start, end: addDays(birth, after) };
}
