import type { DatedValues } from '../dated-value.ts';

const SOURCE = 'SVB, withheld for every employment agreement since 2026; read at second hand';

function charges(value: number): DatedValues {
  return [
    { validFrom: '2026-01-01', validTo: '2026-12-31', value, source: SOURCE },
    { validFrom: '2027-01-01', value, source: `${SOURCE}; rates of 2026`, unverified: true },
  ];
}

export const employerChargesLow = charges(17_54);
export const employerChargesHigh = charges(22_54);
