import type { IsoDate } from '../values/date.ts';

/** The first and last day of care that an award pays for; the last comes before the first when it pays for none. */
export interface AwardDays {
  start: IsoDate;
  end: IsoDate;
}

/** Care is payable by its own day, whatever became of the award afterwards. Source: Rlz 5.20(1). */
export function paysOn({ start, end }: AwardDays, date: IsoDate): boolean {
  return start <= date && date <= end;
}

/** An award that was withdrawn from its first day pays for no day at all. */
export function paysAtAll({ start, end }: AwardDays): boolean {
  return start <= end;
}
