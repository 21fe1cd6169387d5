import type { DeclarationLine, LineInput } from '../../declaration-content.ts';
import { addDays, type IsoDate, weekday } from '../../values/date.ts';
import { firstDay, type Month, monthOf } from '../../values/month.ts';

/** The lines of a month as they would stand in another one. */
export interface CopiedMonth {
  lines: LineInput[];
  /** The days of the care for which the other month has no day, such as a fifth Monday. */
  leftOut: IsoDate[];
}

/** The first Monday is copied to the first Monday, and so on: people work by the week, and not by the day of the month. */
function sameDayIn(month: Month, date: IsoDate): IsoDate | undefined {
  const first = firstDay(month);
  const place = Math.floor((Number(date.slice(8)) - 1) / 7);
  const day = addDays(first, ((weekday(date) - weekday(first) + 7) % 7) + 7 * place);
  return monthOf(day) === month ? day : undefined;
}

/**
 * What was declared of a month, to begin another one with. A note was of its day, and holiday and sick hours are of their days, so
 * none of them is copied; rates and amounts follow from the agreement.
 */
export function copyMonth(lines: readonly DeclarationLine[], month: Month): CopiedMonth {
  const copied: LineInput[] = [];
  const leftOut: IsoDate[] = [];
  for (const {
    line: _,
    rateCents: __,
    amountCents: ___,
    travelCents: ____,
    note: _____,
    holiday,
    sick,
    ...rest
  } of lines) {
    if (holiday === true || sick === true) continue;
    const date = sameDayIn(month, rest.date);
    if (date === undefined) leftOut.push(rest.date);
    else copied.push({ ...rest, date });
  }
  copied.sort((one, other) => one.date.localeCompare(other.date));
  return { lines: copied.map((line, index) => ({ line: index + 1, ...line })), leftOut };
}
