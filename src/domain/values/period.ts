import type { IsoDate } from './date.ts';

/** A period as an issue names it. Source: ISO 8601-2, an open end is two dots. */
export function periodText(start: IsoDate, end: IsoDate | undefined): string {
  return `${start}/${end ?? '..'}`;
}
