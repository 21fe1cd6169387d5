import type { LineInput } from '../../../domain/declaration-content.ts';
import { addDays } from '../../../domain/values/date.ts';
import { lineAmountCents } from '../../../domain/values/money.ts';

/**
 * Cuts a shift over the end of a month into two lines: the minutes in the month in which it began, and `next` minutes
 * on the first day of the month after. The travel stays with the first line, since the journey was made when the shift
 * began.
 */
export function cutAtMonth(line: LineInput, next: number): [LineInput, LineInput] {
  const here = line.minutes ?? 0;
  const { travelMetres, ...rest } = line;
  const amounts = line.amountCents === undefined ? undefined : cutAmount(line, line.amountCents, here, next);
  const [hereCents, nextCents] = amounts ?? [];
  return [
    {
      ...line,
      ...(line.endTime !== undefined && { endTime: '24:00' }),
      ...(hereCents !== undefined && { amountCents: hereCents }),
    },
    {
      ...rest,
      date: addDays(line.date, 1),
      minutes: next,
      ...(line.startTime !== undefined && { startTime: '00:00' }),
      ...(nextCents !== undefined && { amountCents: nextCents }),
    },
  ];
}

/**
 * Cuts an amount by the rate when the amount follows from the rate, so that each part is what the portal counts. Any
 * other amount is cut in proportion to the minutes.
 */
function cutAmount({ rateCents }: LineInput, amountCents: number, here: number, next: number): [number, number] {
  const rate = rateCents ?? Math.round((amountCents * 60) / (here + next));
  const byRate = (minutes: number): number => lineAmountCents('hour', rate, { minutes });
  if (byRate(here + next) === amountCents) return [byRate(here), byRate(next)];
  const part = Math.round((amountCents * here) / (here + next));
  return [part, amountCents - part];
}
