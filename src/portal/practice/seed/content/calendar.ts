import { addDays, type IsoDate } from '../../../../domain/values/date.ts';

/** The seeded records lie in 2026: the awards are of that year, October is the month that is just over. */
export const year = { start: '2026-01-01', end: '2026-12-31' } as const;

/** The moment at which a practice portal begins: 3 November 2026, 9 o'clock in Amsterdam. */
export const practiceStart = Date.UTC(2026, 10, 3, 8);

/** Noon in Amsterdam, or an hour later in summer. */
export function noonOf(date: IsoDate): number {
  return Date.parse(`${date}T11:00:00Z`);
}

/** The moments at which an agreement came about. */
export interface Signing {
  created: number;
  shared: number;
  signedByProvider: number;
  signed: number;
  submitted: number;
  assessed: number;
}

function signBetween(created: IsoDate, assessed: IsoDate): Signing {
  const day = (days: number): number => noonOf(addDays(created, days));
  return {
    created: day(0),
    shared: day(1),
    signedByProvider: day(2),
    signed: day(3),
    submitted: day(4),
    assessed: noonOf(assessed),
  };
}

export const awardedAt = noonOf('2025-12-01');
/** The agreements of the whole year were signed before it began. */
export const signedBeforehand = signBetween('2025-12-08', '2025-12-15');
/** Dates in the days before the practice portal begins. */
export const signedLately = signBetween('2026-10-26', '2026-11-02');
/** The day before the practice portal begins, on which it told of employments that end with the year. */
export const endsToldAt = Date.UTC(2026, 10, 2, 12);
