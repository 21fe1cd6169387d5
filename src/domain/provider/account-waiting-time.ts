import { addDays, type IsoDate } from '../values/date.ts';

/** The days in which a provider can say that another account than their own was settled, before money goes there. */
export const accountWaitingDays = 5;

/** The first day on which money goes to an account that is settled on this day. */
export function firstPayingDay(settledOn: IsoDate): IsoDate {
  return addDays(settledOn, accountWaitingDays);
}
