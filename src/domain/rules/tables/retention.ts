import type { DatedValues } from '../dated-value.ts';

/** Months for which what was paid is kept, from the end of the year of the payment. */
export const keepPayments: DatedValues = [
  { validFrom: '2015-01-01', value: 84, source: 'AWR 52(4), text of the law: seven years' },
];

/** Months for which a file of care is kept, from the end of the year in which it ended. */
export const keepCareFile: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 84,
    source: 'no term of its own was found for these laws; that for payments, AWR 52(4), is taken',
    unverified: true,
  },
  { validFrom: '2015-01-01', law: 'Wmo', value: 180, source: 'Wmo 2015, 5.3.4, text of 2015: fifteen years' },
  { validFrom: '2015-01-01', law: 'Jeugdwet', value: 180, source: 'Jeugdwet 7.3.8, text of 2015: fifteen years' },
  {
    validFrom: '2020-01-01',
    law: 'Jeugdwet',
    value: 240,
    source: 'Jeugdwet 7.3.8 since 2020: twenty years; the text of the law was not seen',
    unverified: true,
  },
];

/** Months for which a line of the access log is kept, from when it was written. */
export const keepAccessLog: DatedValues = [
  { validFrom: '2015-01-01', value: 60, source: 'Stcrt. 2019-38007, for NEN 7513: five years at least' },
];

/** Months after which a draft that nobody touched goes, and what is known of a person of whom there is nothing else. */
export const keepDrafts: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 12,
    source: 'AVG 5(1)(e): no longer than is needed; how long that is, is the choice of this portal',
    unverified: true,
  },
];
