import type { DatedValues } from '../dated-value.ts';

const SOURCE = 'Rlz 5.17(3)(4), text of the law; still so in 2026 by the portal itself';

function wlzSince2015(value: number): DatedValues {
  return [{ validFrom: '2015-01-01', law: 'Wlz', value, source: SOURCE }];
}

export const accountabilityFreeRate = wlzSince2015(1_50);
export const accountabilityFreeMinimum = wlzSince2015(250_00);
export const accountabilityFreeMaximum = wlzSince2015(1250_00);
