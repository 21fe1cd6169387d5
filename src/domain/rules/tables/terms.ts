import type { DatedValues } from '../dated-value.ts';

function since2015(value: number, source: string): DatedValues {
  return [{ validFrom: '2015-01-01', value, source }];
}

/** Days from the end of the month of care until a declaration is too late. */
export const providerTerm = since2015(42, 'Rlz 5.16, 5.23(2)(c), text of the law: six weeks');

/** Days the holder has after receipt. */
export const holderTerm = since2015(28, 'SVB, declareren: four weeks');

export const paymentTerm = since2015(30, 'Rlz 5.23(3), text of the law: thirty days');

/** Half of the term is then left to mend it. */
export const accountReminder = since2015(
  15,
  'Rlz 5.23(3): paid within thirty days; half of them is the choice of this portal',
);

export const expiryNoticeFrom = since2015(6, 'BW 7:668(1, 2): a fixed term of six months or more');
export const expiryNoticeTerm = since2015(1, 'BW 7:668(1): in writing, a month before the end at the latest');

/** No term of its own was found for agreements; then the general one is the longest that is reasonable. */
export const assessmentTerm: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 56,
    source: 'Awb 4:13(2): eight weeks after receipt at the latest',
    unverified: true,
  },
];

export const retroactiveMonths: DatedValues = [
  {
    validFrom: '2024-01-01',
    value: 1,
    source: 'care office Friesland: at most the first day of the preceding month; elsewhere it may differ',
  },
];

export const amendmentDayOfMonth: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 1,
    source: 'VGZ care office: an amendment takes effect on the first day of a month; elsewhere it may differ',
  },
];
