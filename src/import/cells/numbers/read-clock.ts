import { cell, cellError, type Cell } from '../cell.ts';
import { excerpt } from '../excerpt.ts';

// Spreadsheets add seconds; people write the u of uur.
const CLOCK = /^([01]?\d|2[0-4])[:uh]([0-5]\d)(?::00)?$/i;
export const minutesPerDay = 1440;

/** Reads hours and minutes as in `7:30`, in minutes; undefined when the text is written in another way. */
export function readDuration(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  return clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
}

/** Reads a time of day as minutes since midnight; 24:00 is the end of the day. */
export function readClock(text: string): Cell<number> {
  const minutes = readDuration(text);
  return minutes === undefined || minutes > minutesPerDay
    ? cellError('CELL_TIME', { found: excerpt(text) })
    : cell(minutes);
}
