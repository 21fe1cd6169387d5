import type { CareLaw } from '../../words.ts';
import type { DatedValue, DatedValues } from '../dated-value.ts';

function requireOfEveryone(law: CareLaw): DatedValue {
  return {
    validFrom: '2026-01-01',
    law,
    value: 0,
    source: 'SVB, since 2026 for every employment agreement; read at second hand',
  };
}

// Under the Zvw it stays a choice.
export const payrollFromDaysPerWeek: DatedValues = [
  { validFrom: '2015-01-01', validTo: '2025-12-31', value: 4, source: 'mijnpgb.nl, toelichting stap 3' },
  requireOfEveryone('Wlz'),
  requireOfEveryone('Wmo'),
  requireOfEveryone('Jeugdwet'),
];

// Late enough for the hours of the month before, and early enough for wages that are paid about the 24th.
export const payrollOrderDay: DatedValues = [
  { validFrom: '2015-01-01', value: 15, source: 'choice of this portal', unverified: true },
];

export const holidayAllowance: DatedValues = [
  { validFrom: '2015-01-01', value: 8_00, source: 'SVB: paid with each payment and not set aside; Wml article 15' },
];
