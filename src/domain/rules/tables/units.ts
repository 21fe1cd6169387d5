import { careUnits } from '../../words.ts';
import type { CareLaw, CareUnit } from '../../words.ts';
import type { DatedValue, DatedValues } from '../dated-value.ts';

function allowAllUnits(law: CareLaw): DatedValue<readonly CareUnit[]> {
  return {
    validFrom: '2015-01-01',
    law,
    value: careUnits,
    source: 'the budget provider decides; results and arrangements are paid by the piece',
  };
}

export const allowedUnits: DatedValues<readonly CareUnit[]> = [
  {
    validFrom: '2015-01-01',
    law: 'Wlz',
    value: ['hour', 'day-part', 'full-day'],
    source: 'Rlz 5.16, 5.23 as of 2015; whether full days are still allowed is not certain',
    unverified: true,
  },
  allowAllUnits('Wmo'),
  allowAllUnits('Jeugdwet'),
  allowAllUnits('Zvw'),
];
