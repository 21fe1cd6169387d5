import type { DatedValues } from '../dated-value.ts';

const LEAFLET =
  'leaflet for budget holders: hours or day parts must correspond with the agreement. How much more a holder may confirm is nowhere said, and chosen here; a budget provider may set it';

/** Hundredths of a percent of what was agreed. */
function confirmable(value: number): DatedValues {
  return [{ validFrom: '2015-01-01', value, source: LEAFLET, unverified: true }];
}

/** A week may have twice the hours or days: those of another week, when care was moved. */
export const confirmableInWeek = confirmable(200_00);

/** Over the weeks of a month it may be half as much again: moved care comes back in another week, more care does not. */
export const confirmableInMonth = confirmable(150_00);
