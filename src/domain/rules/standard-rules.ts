import * as absence from './tables/absence.ts';
import * as accountabilityFree from './tables/accountability-free.ts';
import * as agreedHours from './tables/agreed-hours.ts';
import * as employerCharges from './tables/employer-charges.ts';
import { minimumWage } from './tables/minimum-wage.ts';
import { monthlyPayDay } from './tables/monthly-pay.ts';
import * as payroll from './tables/payroll.ts';
import type { Rules } from './rules.ts';
import * as terms from './tables/terms.ts';
import { allowedUnits } from './tables/units.ts';
import * as amounts from './tables/amounts.ts';
import * as retention from './tables/retention.ts';
import { yearEndMonth } from './tables/year-end.ts';
import * as wlzMaximumRates from './tables/wlz-maximum-rates.ts';
import * as workingHours from './tables/working-hours.ts';

/** The rules as far as they were found. */
export const standardRules: Rules = {
  ...wlzMaximumRates,
  ...employerCharges,
  ...accountabilityFree,
  ...workingHours,
  ...agreedHours,
  ...terms,
  // Each municipality and each insurer has its own.
  ownMaximum: [],
  minimumWage,
  ...payroll,
  monthlyPayDay,
  ...amounts,
  yearEndMonth,
  ...absence,
  ...retention,
  allowedUnits,
};
