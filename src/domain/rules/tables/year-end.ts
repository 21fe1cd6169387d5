import type { IsoDate } from '../../values/date.ts';
import { addDays } from '../../values/date.ts';
import type { CareLaw } from '../../words.ts';
import { valueAt, type DatedValues } from '../dated-value.ts';
import type { Rules } from '../rules.ts';

export const yearEndMonth: DatedValues = [
  {
    validFrom: '2015-01-01',
    law: 'Wlz',
    value: 4,
    source: 'Zilveren Kruis care office: declarations over last year before 1 April; elsewhere it may differ',
  },
];

/**
 * The last day on which care of a year can be declared under a law: after it the award of that year is settled. Undefined
 * where no such day is known. Source: Zilveren Kruis, declarations over last year.
 */
export function lastDayOver(year: string, law: CareLaw, rules: Rules): IsoDate | undefined {
  const month = valueAt(rules.yearEndMonth, `${year}-12-31`, [law]);
  if (month === undefined) return undefined;
  return addDays(`${Number(year) + 1}-${String(Math.min(Math.max(month, 1), 12)).padStart(2, '0')}-01`, -1);
}
