import { minutesPerDay, type ClockTime } from '../../../domain/values/clock.ts';
import { cell, cellError, type Cell } from '../cell.ts';
import { excerpt } from '../excerpt.ts';

// Spreadsheets add seconds; people write the u of uur.
const CLOCK = /^([01]?\d|2[0-4])[:uh]([0-5]\d)(?::00)?$/i;
// Care administrations add how far the clock is ahead of UTC, as ISO 8601 has it; people write 9 uur and 9:30 uur.
const WITH_OFFSET = /^(.+?)\s*(?:([+-])(\d\d):?(\d\d)|(Z))$/;
const NAMED = /^(\d{1,2}(?::\d\d)?)\s*(?:u|uur)$/i;

/** Reads hours and minutes as in `7:30`, in minutes; undefined when the text is written in another way. */
export function readDuration(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  return clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
}

/** Reads a time of day; 24:00 is the end of the day. */
export function readClock(text: string): Cell<ClockTime> {
  const plain = readDuration(text);
  const time = plain === undefined ? (parseWithOffset(text) ?? parseNamed(text)) : { minutes: plain };
  return time === undefined || time.minutes > minutesPerDay
    ? cellError('CELL_TIME', { found: excerpt(text) })
    : cell(time);
}

function parseWithOffset(text: string): ClockTime | undefined {
  const [, clock = '', sign, hours, minutes, utc] = WITH_OFFSET.exec(text) ?? [];
  const time = readDuration(clock);
  if (time === undefined) return undefined;
  const ahead = utc === undefined ? Number(hours) * 60 + Number(minutes) : 0;
  return { minutes: time, offset: sign === '-' ? -ahead : ahead };
}

function parseNamed(text: string): ClockTime | undefined {
  const [, clock] = NAMED.exec(text) ?? [];
  const minutes = clock === undefined ? undefined : readDuration(clock.includes(':') ? clock : `${clock}:00`);
  return minutes === undefined ? undefined : { minutes };
}
