import type { DatedValues } from '../dated-value.ts';

const SOURCE = 'SVB, withheld for every employment agreement since 2026; read at second hand';

function chargesSince2026(value: number): DatedValues {
  return [
    { validFrom: '2026-01-01', validTo: '2026-12-31', value, source: SOURCE },
    { validFrom: '2027-01-01', value, source: `${SOURCE}; rates of 2026`, unverified: true },
  ];
}

export const employerChargesLow = chargesSince2026(17_54);
export const employerChargesHigh = chargesSince2026(22_54);
