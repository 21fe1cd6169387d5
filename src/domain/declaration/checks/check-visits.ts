import type { LineInput } from '../../declaration-content.ts';
import type { CareUnit } from '../../words.ts';
import type { PreparedRate } from '../prepared-agreement.ts';
import { doOverlap, hasTimes, mostRounding, visitOf, type Visit } from '../lines/visit.ts';
import { workMinutes } from '../lines/work-minutes.ts';
import { NO_DAY } from './check-line-date.ts';
import { lineNumber, reportLine, type DeclarationCheck, type VisitLine } from './declaration-check.ts';

const MOST_DAYS = 32;
/** More than there are kinds of care and units. */
const MOST_RATES = 1000;

/**
 * Checks that a day has one line per care function and unit, unless all of them have times: then each is a visit of its
 * own. Source: one line per day and care function.
 */
export function checkRepeated(
  line: LineInput,
  index: number,
  day: number,
  rate: PreparedRate,
  check: DeclarationCheck,
): void {
  const { careFunction, unit } = rate;
  // Part of a day may be worked, and the rest of it taken off or paid as sick hours.
  const place = line.sick ? -1 - MOST_RATES - rate.index : line.holiday ? -1 - rate.index : rate.index;
  const key = place * MOST_DAYS + day;
  const isTimed = hasTimes(line);
  const firstLine = (isTimed ? check.untimedLines : check.firstLines)[key];
  if (firstLine !== undefined)
    reportLine(check, index, 'DUPLICATE_LINE', 'date', { found: line.date, careFunction, unit, firstLine });
  check.firstLines[key] ??= lineNumber(line, index);
  if (!isTimed) check.untimedLines[key] ??= lineNumber(line, index);
}

/** Checks the times of a line by themselves and beside its quantity, and keeps them to be compared with other visits. */
export function checkTimes(
  line: LineInput,
  index: number,
  day: number,
  rate: PreparedRate,
  quantity: number,
  check: DeclarationCheck,
): void {
  if (day === NO_DAY || !hasTimes(line)) return;
  const visit = visitOf(line);
  if ('fault' in visit) {
    reportLine(check, index, 'VISIT_TIME_INVALID', visit.field, { expected: visit.fault });
    return;
  }
  check.visits.push({ ...visit, index, rate, day, minutes: workMinutes(rate.unit, quantity) });
  checkLength(line, index, rate.unit, visit, check);
}

function checkLength(
  { minutes: found }: LineInput,
  index: number,
  unit: CareUnit,
  { from, to }: Visit,
  check: DeclarationCheck,
): void {
  const expected = to - from;
  if (unit === 'hour' && found !== undefined && found > expected + mostRounding)
    reportLine(check, index, 'VISIT_TOO_SHORT', 'minutes', { found, expected });
}

/** Checks that nobody gives the same care twice at one time, also where a visit goes on into the next day. */
export function checkVisits(check: DeclarationCheck): void {
  const { visits } = check;
  if (visits.length < 2) return;
  const latest = new Map<number, VisitLine>();
  for (const visit of visits.toSorted((one, other) => one.from - other.from || one.index - other.index)) {
    const before = latest.get(visit.rate.index);
    if (before !== undefined && doOverlap(before, visit)) reportOverlap(before, visit, check);
    if (before === undefined || visit.to > before.to) latest.set(visit.rate.index, visit);
  }
}

/** An overlap is told at the line that comes later in the declaration. */
function reportOverlap(one: VisitLine, other: VisitLine, check: DeclarationCheck): void {
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  const { lines } = check.input;
  const line = lines[second.index];
  const firstOfBoth = lines[first.index];
  if (line === undefined || firstOfBoth === undefined) return;
  const { careFunction, unit } = second.rate;
  const firstLine = lineNumber(firstOfBoth, first.index);
  reportLine(check, second.index, 'VISITS_OVERLAP', 'startTime', { found: line.date, careFunction, unit, firstLine });
}
