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
