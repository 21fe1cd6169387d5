import type { LineInput } from '../../declaration-content.ts';
import { minutesPerDay, momentsBetween, type ClockFault } from '../../values/clock.ts';
import { readClockText } from '../../values/clock-text.ts';
import { daysBetween } from '../../values/date.ts';

/** The moments between which the care of a line was given, in minutes that visits on all days share. */
export interface Visit {
  readonly from: number;
  readonly to: number;
}

/** The field whose time cannot be used, and why: the other one is missing, both are the same, or it is not one moment. */
export interface NoVisit {
  readonly field: 'startTime' | 'endTime';
  readonly fault: ClockFault | 'alone' | 'same' | 'form';
}

type Times = Pick<LineInput, 'date' | 'startTime' | 'endTime'>;

/** Minutes by which time that is declared may be rounded, which is often to a quarter. Source: SVB form 40.007. */
export const mostRounding = 14;

const epoch = '1970-01-01';

export function hasTimes({ startTime, endTime }: Times): boolean {
  return startTime !== undefined || endTime !== undefined;
}

/** Finds when the care of a line with times was given. The date must be a true one. */
export function visitOf({ date, startTime, endTime }: Times): Visit | NoVisit {
  if (startTime === undefined) return { field: 'startTime', fault: 'alone' };
  if (endTime === undefined) return { field: 'endTime', fault: 'alone' };
  const start = readClockText(startTime);
  const end = readClockText(endTime);
  if (start === undefined || start.minutes === minutesPerDay) return { field: 'startTime', fault: 'form' };
  if (end === undefined) return { field: 'endTime', fault: 'form' };
  if (startTime === endTime) return { field: 'endTime', fault: 'same' };
  const moments = momentsBetween(date, start, end);
  if ('fault' in moments) return { field: moments.at === 'start' ? 'startTime' : 'endTime', fault: moments.fault };
  const midnight = daysBetween(epoch, date) * minutesPerDay;
  return { from: midnight + moments.from, to: midnight + moments.to };
}

/** Whether two visits have time in common; one may begin as the other ends. */
export function doOverlap(one: Visit, other: Visit): boolean {
  return one.from < other.to && other.from < one.to;
}
