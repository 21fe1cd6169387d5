import { clockOffsets, isPastMidnight, type ClockFault, type ClockTime } from '../../../domain/values/clock.ts';
import { addDays, type IsoDate } from '../../../domain/values/date.ts';
import type { FileFinding } from '../../../messages/file-findings.ts';
import type { Cells } from '../../cells/cells.ts';
import { excerpt } from '../../cells/excerpt.ts';

const codes: Readonly<Record<ClockFault, FileFinding>> = {
  skipped: 'CELL_TIME_SKIPPED',
  twice: 'CELL_TIME_TWICE',
  offset: 'CELL_TIME_OFFSET',
};

/** Tells why a begin or end time is not one moment, with the ways in which it can be written. */
export function failClock(
  cells: Cells,
  date: IsoDate,
  { at, fault }: { at: 'start' | 'end'; fault: ClockFault },
  times: { start: ClockTime; end: ClockTime },
): undefined {
  const { minutes } = times[at];
  const isNextDay = at === 'end' && isPastMidnight(times.start, times.end);
  const expected = clockOffsets(isNextDay ? addDays(date, 1) : date, minutes).map((offset) => written(minutes, offset));
  cells.fail(at, { code: codes[fault], params: { found: excerpt(cells.text(at)), expected } });
}

function written(minutes: number, offset: number): string {
  const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return `${clock}+0${offset / 60}:00`;
}
