import { addDays, weekday, type IsoDate } from '../values/date.ts';

// Source: European Central Bank, TARGET closing days since 2002. Those that are tied to Easter are in `closedAroundEaster`.
const closedEachYear: ReadonlySet<string> = new Set(['01-01', '05-01', '12-25', '12-26']);
const closedAroundEaster: ReadonlySet<number> = new Set([-2, 1]);

const SATURDAY = 6;

/** Easter Sunday of a year in the Gregorian calendar. Source: Meeus, Astronomical Algorithms, chapter 8. */
function easterOf(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, epact + toSunday - 7 * late);
}

function isTargetDay(date: IsoDate): boolean {
  if (weekday(date) >= SATURDAY || closedEachYear.has(date.slice(5))) return false;
  const easter = easterOf(Number(date.slice(0, 4)));
  return ![...closedAroundEaster].some((days) => addDays(easter, days) === date);
}

/** The first day from a date on, that day too, on which banks in the euro area pay each other. */
export function firstTargetDay(from: IsoDate): IsoDate {
  let date = from;
  while (!isTargetDay(date)) date = addDays(date, 1);
  return date;
}
