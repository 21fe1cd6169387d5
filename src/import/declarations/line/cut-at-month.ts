import type { LineInput } from '../../../domain/declaration-content.ts';
import { addDays } from '../../../domain/values/date.ts';
import { lineAmountCents } from '../../../domain/values/money.ts';

/**
 * The two lines of a shift over the end of a month: what belongs to the month in which it began, and
 * `next` minutes on the first day of the one after. The journey was made when it began.
 */
export function cutAtMonth(line: LineInput, next: number): [LineInput, LineInput] {
  const here = line.minutes ?? 0;
  const { travelMetres, ...rest } = line;
  const amounts = line.amountCents === undefined ? undefined : cutAmount(line, line.amountCents, here, next);
  const [hereCents, nextCents] = amounts ?? [];
  return [
    { ...line, ...(hereCents !== undefined && { amountCents: hereCents }) },
    {
      ...rest,
      date: addDays(line.date, 1),
      minutes: next,
      ...(nextCents !== undefined && { amountCents: nextCents }),
    },
  ];
}

/** By the rate when the amount follows from it, so that each part is what the portal counts; else in proportion. */
function cutAmount({ rateCents }: LineInput, amountCents: number, here: number, next: number): [number, number] {
  const rate = rateCents ?? Math.round((amountCents * 60) / (here + next));
  const byRate = (minutes: number): number => lineAmountCents('hour', rate, { minutes });
  if (byRate(here + next) === amountCents) return [byRate(here), byRate(next)];
  const part = Math.round((amountCents * here) / (here + next));
  return [part, amountCents - part];
}
