import type { LineInput } from '../../declaration-content.ts';
import { digitsAt } from '../../values/digits.ts';
import { wholeDayMinutes, workMinutes } from '../lines/work-minutes.ts';

/**
 * The care of one month by day of the month, in minutes: working time, and full days, which are no working time. The
 * place of a day is its number, so that nothing stands at 0.
 */
export interface CareByDay {
  readonly work: readonly number[];
  readonly whole: readonly number[];
}

const MOST_DAYS = 32;
const dayPlace = { from: 8, to: 10 };

/** A day of the month for each place, with nothing on it yet. */
export function emptyDays(): number[] {
  return new Array<number>(MOST_DAYS).fill(0);
}

/** Adds up the care of lines by their days. */
export function careByDay(lines: readonly Pick<LineInput, 'date' | 'unit' | 'minutes' | 'count'>[]): CareByDay {
  const work = emptyDays();
  const whole = emptyDays();
  for (const { date, unit = 'hour', minutes, count } of lines) {
    const day = digitsAt(date, dayPlace.from, dayPlace.to);
    const quantity = minutes ?? count ?? 0;
    work[day] = (work[day] ?? 0) + workMinutes(unit, quantity);
    whole[day] = (whole[day] ?? 0) + wholeDayMinutes(unit, quantity);
  }
  return { work, whole };
}

/** Adds care to that of the same days. */
export function addCare(to: { work: number[]; whole: number[] }, { work, whole }: CareByDay): void {
  work.forEach((minutes, day) => (to.work[day] = (to.work[day] ?? 0) + minutes));
  whole.forEach((minutes, day) => (to.whole[day] = (to.whole[day] ?? 0) + minutes));
}

/** Whether any care was given on a day. */
export function hasCareOn({ work, whole }: CareByDay, day: number): boolean {
  return (work[day] ?? 0) > 0 || (whole[day] ?? 0) > 0;
}

/** Writes it as short as a column of many declarations should be: `480,0,240`, and full days after a semicolon. */
export function packCareByDay({ work, whole }: CareByDay): string {
  const days = packDays(whole);
  return days === '' ? packDays(work) : `${packDays(work)};${days}`;
}

export function unpackCareByDay(packed: string): CareByDay {
  const [work = '', whole = ''] = packed.split(';');
  return { work: unpackDays(work), whole: unpackDays(whole) };
}

function packDays(minutes: readonly number[]): string {
  const last = minutes.findLastIndex((each) => each > 0);
  return last < 1 ? '' : minutes.slice(1, last + 1).join();
}

function unpackDays(packed: string): number[] {
  return packed === '' ? [] : [0, ...packed.split(',').map(Number)];
}
