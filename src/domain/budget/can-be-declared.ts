import { lastDayForHolder, lastDayForProvider } from '../rules/tables/declaration-terms.ts';
import { lastDayOver } from '../rules/tables/year-end.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import type { Month } from '../values/month.ts';
import type { CareLaw } from '../words.ts';

/** Care of the month can still come: the term of the holder, who has the longest, and the year of the law are not over. */
export function canBeDeclared(month: Month, law: CareLaw, { today, rules }: { today: IsoDate; rules: Rules }): boolean {
  const lastDays = [
    lastDayForHolder(month, rules) ?? lastDayForProvider(month, rules),
    lastDayOver(month.slice(0, 4), law, rules),
  ];
  return lastDays.every((last) => last === undefined || today <= last);
}
