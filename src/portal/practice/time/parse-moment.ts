import type { IsoDate } from '../../../domain/values/date.ts';

const SHORT = /^(\d{1,4})([hdwmy])$/i;
const units = { h: 'hours', d: 'days', w: 'weeks', m: 'months', y: 'years' } as const;
const ZONE = 'Europe/Amsterdam';
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MORNING = '09:00';

/**
 * Adds `6w`, `10d`, `1m` or an ISO duration to `now` by the Dutch calendar, in milliseconds since 1970; it is undefined
 * when the text is none of these.
 */
export async function parseLater(now: number, text: string): Promise<number | undefined> {
  const { Temporal } = await import('temporal-polyfill');
  const [, count, unit = ''] = SHORT.exec(text.trim()) ?? [];
  const name = units[unit.toLowerCase() as keyof typeof units];
  try {
    const duration = Temporal.Duration.from(count === undefined ? text.trim() : { [name]: Number(count) });
    if (duration.sign <= 0) return undefined;
    return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).add(duration).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Gives the moment at which it is nine o'clock in the Netherlands. */
export async function morningOf(date: IsoDate): Promise<number> {
  const { Temporal } = await import('temporal-polyfill');
  return Temporal.ZonedDateTime.from(`${date}T${MORNING}[${ZONE}]`).epochMilliseconds;
}

/** Reads a date as the morning of that day, and a moment with an offset as that moment. */
export async function parseMoment(text: string): Promise<number | undefined> {
  const { Temporal } = await import('temporal-polyfill');
  try {
    return DATE.test(text) ? await morningOf(text) : Temporal.Instant.from(text).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
