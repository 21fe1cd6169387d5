import type { IsoDate } from '../values/date.ts';
import { entryAt } from './dated-value.ts';
import type { DatedValue } from './dated-value.ts';
import type { Rules, WageAge } from './rules.ts';
import { wageAges } from './rules.ts';

function ageAt(birthDate: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** From this age on there is one wage for everybody. */
const adult: WageAge = 21;

function wageAge(birthDate: IsoDate | undefined, date: IsoDate): WageAge | undefined {
  if (birthDate === undefined) return adult;
  const age = ageAt(birthDate, date);
  return wageAges.findLast((wage) => wage <= age);
}

/**
 * Gives the cents per hour for somebody born on a day; below fifteen there is no minimum. Of somebody whose age is
 * unknown it is the wage of an adult, which is enough for everybody: whether less is enough, only the day of birth can
 * tell. Source: Wet minimumloon.
 */
export function minimumWageAt(date: IsoDate, birthDate: IsoDate | undefined, rules: Rules): DatedValue | undefined {
  const age = wageAge(birthDate, date);
  return age === undefined ? undefined : entryAt(rules.minimumWage[age], date);
}

/** The days after one day on which the minimum wage of somebody changes: when it is raised, and on birthdays. */
export function wageChangesAfter(date: IsoDate, birthDate: IsoDate | undefined, rules: Rules): IsoDate[] {
  const raises = wageAges.flatMap((age) => rules.minimumWage[age].map(({ validFrom }) => validFrom));
  const birthdays = birthDate === undefined ? [] : wageAges.map((age) => birthdayOf(birthDate, age));
  return [...new Set([...raises, ...birthdays])].filter((day) => day > date).sort();
}

function birthdayOf(birthDate: IsoDate, age: WageAge): IsoDate {
  const year = Number(birthDate.slice(0, 4)) + age;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const day = birthDate.slice(5);
  return `${year}-${day === '02-29' && !isLeap ? '03-01' : day}`;
}
