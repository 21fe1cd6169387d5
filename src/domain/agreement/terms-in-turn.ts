import { addDays, type IsoDate } from '../values/date.ts';

/** Terms of an agreement, with the days for which they hold; without an end they go on. */
export interface TermsInTurn<Terms> {
  start: IsoDate;
  end?: IsoDate;
  terms: Terms;
}

/** Terms in the order in which they hold: each until the day before the next, and the last until the end of the agreement. */
export function termsInTurn<Terms>(
  all: readonly { from: IsoDate; terms: Terms }[],
  lastDay: IsoDate | undefined,
): TermsInTurn<Terms>[] {
  return all.map(({ from: start, terms }, index) => {
    const next = all[index + 1]?.from;
    const ends = [lastDay, next === undefined ? undefined : addDays(next, -1)].filter((day) => day !== undefined);
    const [end] = ends.toSorted();
    return { start, ...(end !== undefined && { end }), terms };
  });
}
