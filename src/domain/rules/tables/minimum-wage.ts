import type { DatedValues } from '../dated-value.ts';
import type { Rules } from '../rules.ts';

const SVB_2025 = 'SVB, minimum wages from 1 January 2025, 8% holiday allowance included';
const LAST_KNOWN =
  'last table found (SVB, 1 January 2025); the wage is raised every half year, so the true one is higher';

function fromKnownDate(value: number): DatedValues {
  return [
    { validFrom: '2025-01-01', validTo: '2025-06-30', value, source: SVB_2025 },
    { validFrom: '2025-07-01', value, source: LAST_KNOWN, unverified: true },
  ];
}

/** The allowance is paid with each payment, so a rate must at least be the wage with it. */
export const minimumWage: Rules['minimumWage'] = {
  15: fromKnownDate(4_56),
  16: fromKnownDate(5_24),
  17: fromKnownDate(6_00),
  18: fromKnownDate(7_60),
  19: fromKnownDate(9_12),
  20: fromKnownDate(12_15),
  21: fromKnownDate(15_19),
};
