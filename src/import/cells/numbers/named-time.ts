// 1,5 uur, 2u, 2 uren, 1.5 h and 1.5 hours.
const HOURS = /^(-?[\d.,]+)\s*(?:u|uur|uren|h|hrs?|hours?)\.?$/i;
const MINUTES = /^(\d{1,5})\s*(?:min|minuten|minuut|minutes?|mins)\.?$/i;
const BOTH =
  /^(\d{1,3})\s*(?:u|uur|uren|h|hrs?|hours?)\.?(?:\s+en|\s+and)?\s*([0-5]?\d)\s*(?:m|min|minuten|minuut|minutes?|mins)\.?$/i;

/** An amount of time with its unit beside it: the number of hours as it is written, or minutes. */
export type NamedTime = { hours: string } | { minutes: number };

/** Parses an amount of time that names its unit; undefined when it names none that is known. */
export function parseNamedTime(text: string): NamedTime | undefined {
  const hours = HOURS.exec(text)?.[1];
  if (hours !== undefined) return { hours };
  const minutes = MINUTES.exec(text)?.[1];
  if (minutes !== undefined) return { minutes: Number(minutes) };
  const [, whole, rest] = BOTH.exec(text) ?? [];
  return whole === undefined ? undefined : { minutes: Number(whole) * 60 + Number(rest) };
}

/** The number in a cell of hours, without the unit that it names. */
export function withoutHours(text: string): string {
  return HOURS.exec(text)?.[1] ?? text;
}
