import type { DatedValues } from '../dated-value.ts';

const HOLIDAY = 'SVB, feestdagenuitkering, an old page: at most 272 euro a year for each care provider';
const NETWORK = 'Stcrt. 2018-68315 and SVB: at most 141 euro a month';

/** Under the Wlz always; under the Wmo and the Jeugdwet where the municipality allows it, which an operator enters. */
export const holidayBonusMaximum: DatedValues = [
  { validFrom: '2015-01-01', law: 'Wlz', value: 272_00, source: HOLIDAY, unverified: true },
];

export const socialNetworkMaximum: DatedValues = [
  { validFrom: '2018-11-01', law: 'Wmo', value: 141_00, source: NETWORK, unverified: true },
  { validFrom: '2018-11-01', law: 'Jeugdwet', value: 141_00, source: NETWORK, unverified: true },
];
