import { addDays } from '../../values/date.ts';
import type { IsoDate } from '../../values/date.ts';
import { addMonths, lastDay, monthOf } from '../../values/month.ts';
import type { Month } from '../../values/month.ts';
import { valueAt } from '../dated-value.ts';
import type { Submitter } from '../../words.ts';
import type { Rules } from '../rules.ts';

/** Last day on which a provider may declare care of a month; undefined when no term was known then. */
export function lastDayForProvider(month: Month, rules: Rules): IsoDate | undefined {
  const term = valueAt(rules.providerTerm, lastDay(month));
  return term === undefined ? undefined : addDays(lastDay(month), term);
}

/** A holder may have received it in time and has four weeks more. Source: Rlz 5.16, 5.23(2)(c); SVB, declareren. */
export function lastDayForHolder(month: Month, rules: Rules): IsoDate | undefined {
  const received = lastDayForProvider(month, rules);
  return received && addDays(received, valueAt(rules.holderTerm, lastDay(month)) ?? 0);
}

/** The same for whoever hands in the declaration. */
export function lastDayToDeclare(month: Month, by: Submitter, rules: Rules): IsoDate | undefined {
  return by === 'budget-holder' ? lastDayForHolder(month, rules) : lastDayForProvider(month, rules);
}

/** Last day on which a holder decides on a declaration in time. Source: SVB, declareren. */
export function lastDayToDecide(receivedOn: IsoDate, rules: Rules): IsoDate | undefined {
  const term = valueAt(rules.holderTerm, receivedOn);
  return term === undefined ? undefined : addDays(receivedOn, term);
}

/** The last month of which nothing can be declared any more on a day; undefined when no term is known. */
export function lastClosedMonth(today: IsoDate, rules: Rules): Month | undefined {
  let month = addMonths(monthOf(today), -1);
  for (let last = lastDayForHolder(month, rules); last !== undefined; last = lastDayForHolder(month, rules)) {
    if (last < today) return month;
    month = addMonths(month, -1);
  }
  return undefined;
}
