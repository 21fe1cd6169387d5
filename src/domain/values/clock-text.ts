import { minutesPerDay, type ClockTime } from './clock.ts';
import { digitsAt } from './digits.ts';

/** A time of day as it is handed in: `08:00`, with `+02:00` in the hour that comes twice; 24:00 is the end of the day. */
export const clockPattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d(?:\+0[12]:00)?|24:00)$/;

const minutesPerHour = 60;
const offsetAt = 6;

/** Reads a text that has the form of `clockPattern`; undefined for any other. */
export function readClockText(text: string): ClockTime | undefined {
  if (!clockPattern.test(text)) return undefined;
  const minutes = digitsAt(text, 0, 2) * minutesPerHour + digitsAt(text, 3, 5);
  return text.length > offsetAt
    ? { minutes, offset: digitsAt(text, offsetAt, offsetAt + 2) * minutesPerHour }
    : { minutes };
}

/** Writes a time of day in that form; the offset stands with it only when somebody said it. */
export function clockText({ minutes, offset }: ClockTime): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const clock = `${pad(Math.floor(minutes / minutesPerHour))}:${pad(minutes % minutesPerHour)}`;
  return offset === undefined || minutes === minutesPerDay ? clock : `${clock}+${pad(offset / minutesPerHour)}:00`;
}
