import { mostRounding } from '../../../domain/declaration/lines/visit.ts';
import { clockOffsets, elapsedMinutes, isPastMidnight } from '../../../domain/values/clock.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import type { Cells } from '../../cells/cells.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';
import { failClock } from './fail-clock.ts';
import type { VisitClock } from './visit-times.ts';

// The longest break that is taken without a word.
const unnamedBreak = 60;

/**
 * Compares a number of hours with the begin and end time beside it: two sources of one fact. A difference that a break
 * or rounding may explain is asked about, any other is an error. Gives the times when they are those of a visit.
 */
export function compareWithTimes(
  cells: Cells,
  read: DeclarationCellReaders,
  { minutes, date }: { minutes: number; date: IsoDate },
): VisitClock | undefined {
  if (cells.text('end') === '') return undefined;
  const start = cells.optional('start', read.clock);
  const end = cells.optional('end', read.clock);
  const pause = cells.optional('break', read.pause) ?? 0;
  // Software that knows no times fills both with 0:00.
  if (start === undefined || end === undefined || (start.minutes === 0 && end.minutes === 0)) return undefined;
  const visit = visitNearest(minutes + pause, date, { start, end });
  const present = elapsedMinutes(date, visit.start, visit.end);
  if (typeof present !== 'number') return failClock(cells, date, present, { start, end });
  const difference = present - pause - minutes;
  if (difference === 0) return visit;
  const params = { minutes, next: present - pause };
  const slack = pause > 0 ? mostRounding : unnamedBreak;
  const isWithin = difference > 0 ? difference <= slack : -difference <= Math.max(mostRounding, pause);
  if (!isWithin) return cells.fail('quantity', { code: 'TIMES_DIFFER', params });
  cells.warn('quantity', 'TIMES_DIFFER', params);
  return visit;
}

/** Where a time comes twice, the quantity tells which one is meant. */
function visitNearest(minutes: number, date: IsoDate, { start, end }: VisitClock): VisitClock {
  const elapsed = elapsedMinutes(date, start, end);
  if (typeof elapsed === 'number' || elapsed.fault !== 'twice') return { start, end };
  const isStart = elapsed.at === 'start';
  const day = !isStart && isPastMidnight(start, end) ? addDays(date, 1) : date;
  const found = clockOffsets(day, isStart ? start.minutes : end.minutes)
    .map((offset) => (isStart ? { start: { ...start, offset }, end } : { start, end: { ...end, offset } }))
    .find((each) => elapsedMinutes(date, each.start, each.end) === minutes);
  return found ?? { start, end };
}
