import type { IsoDate } from '../values/date.ts';
import { entryAt } from './dated-value.ts';
import type { DatedValue } from './dated-value.ts';
import type { Rules, WageAge } from './rules.ts';
import { wageAges } from './rules.ts';

function ageAt(birthDate: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

// While the age is unknown only a rate that is too low for everyone is certain to be wrong.
function wageAge(birthDate: IsoDate | undefined, date: IsoDate): WageAge | undefined {
  if (birthDate === undefined) return 15;
  const age = ageAt(birthDate, date);
  return wageAges.findLast((wage) => wage <= age);
}

/** Gives the cents per hour for somebody born on a day; below fifteen there is no minimum. Source: Wet minimumloon. */
export function minimumWageAt(date: IsoDate, birthDate: IsoDate | undefined, rules: Rules): DatedValue | undefined {
  const age = wageAge(birthDate, date);
  return age === undefined ? undefined : entryAt(rules.minimumWage[age], date);
}
