import type { LineInput } from '../../../domain/declaration-content.ts';
import { clockOffsets, elapsedMinutes, isPastMidnight, type ClockTime } from '../../../domain/values/clock.ts';
import { clockText } from '../../../domain/values/clock-text.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import type { Cells } from '../../cells/cells.ts';
import type { DeclarationCellReaders } from './cell-readers.ts';

/** The times between which care was given, as a file has them. */
export interface VisitClock {
  start: ClockTime;
  end: ClockTime;
}

/** Writes the times of a visit in one form, however the file has them: the offset only where a time comes twice. */
export function visitTimes(
  date: IsoDate,
  visit: VisitClock | undefined,
): Pick<LineInput, 'startTime' | 'endTime'> | undefined {
  if (visit === undefined) return undefined;
  const { start, end } = visit;
  const endDate = isPastMidnight(start, end) ? addDays(date, 1) : date;
  return { startTime: clockText(plainTime(date, start)), endTime: clockText(plainTime(endDate, end)) };
}

function plainTime(date: IsoDate, { minutes, offset }: ClockTime): ClockTime {
  return offset !== undefined && clockOffsets(date, minutes).length > 1 ? { minutes, offset } : { minutes };
}

/**
 * Reads the times beside care that is not counted in hours. They tell visits apart and nothing else, so that times that
 * say nothing are passed over: a full day ends at the time at which it began.
 */
export function readOtherTimes(
  cells: Cells,
  { clock }: DeclarationCellReaders,
  date: IsoDate | undefined,
): VisitClock | undefined {
  if (date === undefined || cells.text('start') === '') return undefined;
  const read = clock(cells.text('start'));
  const readEnd = clock(cells.text('end'));
  if ('error' in read || 'error' in readEnd) return undefined;
  const visit = { start: read.value, end: readEnd.value };
  const elapsed = elapsedMinutes(date, visit.start, visit.end);
  return typeof elapsed === 'number' && elapsed > 0 ? visit : undefined;
}
