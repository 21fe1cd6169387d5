import type { CareUnit } from '../words.ts';
import type { DatedValue, DatedValues } from './dated-value.ts';
import type { OwnMaximumKey } from './own-maximum.ts';
import { wageAges, type Rules, type WageAge } from './rules.ts';

/** The name of a table of rules. */
export type RuleName = keyof Rules;

/** What the value of a rule can be counted in; basis points are hundredths of a percent. */
export const ruleUnitNames = [
  'cents',
  'basis-points',
  'minutes',
  'days',
  'months',
  'day-of-month',
  'month-of-year',
  'days-per-week',
  'care-units',
] as const;
/** What the value of a rule is counted in, one of `ruleUnitNames`. */
export type RuleUnit = (typeof ruleUnitNames)[number];

/** Every table with the unit of its values; a table that is missing does not compile. */
export const ruleUnits = {
  formalHourMaximum: 'cents',
  formalDayPartMaximum: 'cents',
  informalHourMaximum: 'cents',
  ownMaximum: 'cents',
  minimumWage: 'cents',
  fullDayWork: 'minutes',
  employerChargesLow: 'basis-points',
  employerChargesHigh: 'basis-points',
  accountabilityFreeRate: 'basis-points',
  accountabilityFreeMinimum: 'cents',
  accountabilityFreeMaximum: 'cents',
  weekNorm: 'minutes',
  shiftMaximum: 'minutes',
  restBetweenShifts: 'minutes',
  workingWeekMaximum: 'minutes',
  confirmableInWeek: 'basis-points',
  confirmableInMonth: 'basis-points',
  providerTerm: 'days',
  holderTerm: 'days',
  paymentTerm: 'days',
  accountReminder: 'days',
  expiryNoticeFrom: 'months',
  expiryNoticeTerm: 'months',
  assessmentTerm: 'days',
  retroactiveMonths: 'months',
  amendmentDayOfMonth: 'day-of-month',
  payrollFromDaysPerWeek: 'days-per-week',
  payrollOrderDay: 'day-of-month',
  holidayAllowance: 'basis-points',
  monthlyPayDay: 'day-of-month',
  holidayBonusMaximum: 'cents',
  socialNetworkMaximum: 'cents',
  yearEndMonth: 'month-of-year',
  sickPayTerm: 'days',
  sickPayShortTerm: 'days',
  sickPayFullFromDaysPerWeek: 'days-per-week',
  sickPayPensionTerm: 'days',
  pensionAge: 'months',
  sickPayFirstYear: 'basis-points',
  sickPayLater: 'basis-points',
  waitingDaysMaximum: 'days',
  spellGap: 'days',
  pregnancyLeaveEarliest: 'days',
  pregnancyLeaveLatest: 'days',
  leaveAfterBirth: 'days',
  leaveExtension: 'days',
  birthLeave: 'days',
  birthLeaveWithin: 'days',
  additionalBirthLeave: 'days',
  additionalBirthLeaveWithin: 'months',
  paidParentalLeave: 'days',
  paidParentalLeaveWithin: 'months',
  keepPayments: 'months',
  keepCareFile: 'months',
  keepAccessLog: 'months',
  keepDrafts: 'months',
  allowedUnits: 'care-units',
} as const satisfies Readonly<Record<RuleName, RuleUnit>>;

/** The names of all tables of rules. */
export const ruleNames = Object.keys(ruleUnits) as RuleName[];

/** One line of a table of rules. */
export interface RuleEntry extends DatedValue<number | readonly CareUnit[]>, Partial<Omit<OwnMaximumKey, 'law'>> {
  rule: RuleName;
  /** The age that a minimum wage is for; 21 stands for everyone older too. */
  age?: WageAge;
}

/** All tables line by line, in the order of the tables. */
export function listRules(rules: Rules): RuleEntry[] {
  return ruleNames.flatMap((rule): RuleEntry[] => {
    if (rule === 'minimumWage')
      return wageAges.flatMap((age) => rules.minimumWage[age].map((entry) => ({ ...entry, rule, age })));
    const entries: DatedValues<number | readonly CareUnit[]> = rules[rule];
    return entries.map((entry) => ({ ...entry, rule }));
  });
}

/** The tables that such a list was made of. */
export function rulesOf(entries: readonly RuleEntry[]): Rules {
  const byRule = Map.groupBy(entries, ({ rule }) => rule);
  const tableOf = (rule: RuleName, age?: WageAge): unknown =>
    (byRule.get(rule) ?? []).filter((entry) => entry.age === age).map(({ rule: _, age: _age, ...entry }) => entry);
  return Object.fromEntries(
    ruleNames.map((rule) => [
      rule,
      rule === 'minimumWage' ? Object.fromEntries(wageAges.map((age) => [age, tableOf(rule, age)])) : tableOf(rule),
    ]),
  ) as unknown as Rules;
}
