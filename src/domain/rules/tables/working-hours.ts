import type { CareLaw } from '../../words.ts';
import type { DatedValues } from '../dated-value.ts';

const NORM =
  'Rlz 5.18(1)(d), 5.22(4), text of the law; kept by the ministry. A care office may agree otherwise beforehand';
const WORKING_HOURS_LAW = 'Arbeidstijdenwet 5:7, text of the law';

function hours(count: number, source: string, law?: CareLaw): DatedValues {
  return [{ validFrom: '2015-01-01', value: count * 60, source, ...(law && { law }) }];
}

export const weekNorm = hours(40, NORM, 'Wlz');
export const shiftMaximum = hours(12, WORKING_HOURS_LAW);
export const restBetweenShifts = hours(8, 'Arbeidstijdenwet 5:3(2): eleven hours, which may be eight once a week');
export const fullDayWork: DatedValues = [
  {
    validFrom: '2015-01-01',
    value: 2 * 4 * 60,
    source: 'two day-parts of four hours; nothing was found on how much of a full day is work',
    unverified: true,
  },
];
export const workingWeekMaximum = hours(60, WORKING_HOURS_LAW);
