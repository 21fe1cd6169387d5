import * as accountabilityFree from './accountability-free.ts';
import * as employerCharges from './employer-charges.ts';
import { minimumWage } from './minimum-wage.ts';
import { payrollFromDaysPerWeek } from './payroll.ts';
import type { Rules } from './rules.ts';
import * as terms from './terms.ts';
import { allowedUnits } from './units.ts';
import * as wlzMaximumRates from './wlz-maximum-rates.ts';
import * as workingHours from './working-hours.ts';

/** The rules as far as they were found. */
export const standardRules: Rules = {
  ...wlzMaximumRates,
  ...employerCharges,
  ...accountabilityFree,
  ...workingHours,
  ...terms,
  minimumWage,
  payrollFromDaysPerWeek,
  allowedUnits,
};
