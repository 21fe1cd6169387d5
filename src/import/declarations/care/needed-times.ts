import { doOverlap, visitOf } from '../../../domain/declaration/lines/visit.ts';
import type { LineInput } from '../../../domain/declaration-content.ts';
import { addDays } from '../../../domain/values/date.ts';
import type { StagedLine } from '../../item.ts';

// A line ends with its times; a text in it has its quotes escaped.
const TIMES = /,"startTime":"([^"]*)","endTime":"([^"]*)"\}$/;
const CARE = /^\{"date":"([^"]*)"(?:,"careFunction":"([^"]*)")?(?:,"unit":"([^"]*)")?/;

type Visited = Pick<LineInput, 'date' | 'startTime' | 'endTime'> & {
  careFunction: string | undefined;
  unit: string | undefined;
};

/**
 * Leaves the times out of the lines that need none. A line needs them where its day has the same care more than once, and
 * where it overlaps with the next day; everywhere else the reference is the one that it had before lines had times.
 */
export function withNeededTimes(lines: readonly StagedLine[]): readonly StagedLine[] {
  if (!lines.some(({ content }) => hasTimes(content))) return lines;
  const visits = lines.map(({ content }) => readVisit(content));
  const byDay = Map.groupBy(visits.keys(), (index) => visits[index]?.date);
  const isNeeded = (visit: Visited, own: number): boolean =>
    [visit.date, addDays(visit.date, 1), addDays(visit.date, -1)].some((day) =>
      byDay.get(day)?.some((index) => {
        const other = visits[index];
        if (other === undefined || index === own || !isSameCare(visit, other)) return false;
        return day === visit.date || areAtOnce(visit, other);
      }),
    );
  return lines.map((line, index) => {
    const visit = visits[index];
    return visit === undefined || isNeeded(visit, index) ? line : { ...line, content: withoutTimes(line.content) };
  });
}

// Most lines end with a number, so that they need no closer look.
function hasTimes(content: string): boolean {
  return content.endsWith('"}') && TIMES.test(content);
}

export function withoutTimes(content: string): string {
  return content.replace(TIMES, '}');
}

/** The date and care of a line that has times. */
function readVisit(content: string): Visited | undefined {
  const times = TIMES.exec(content);
  const care = times === null ? null : CARE.exec(content);
  if (times === null || care === null) return undefined;
  const [, startTime = '', endTime = ''] = times;
  const [, date = '', careFunction, unit] = care;
  return { date, careFunction, unit, startTime, endTime };
}

/** Care that is not named is the one of the agreement, whatever another line calls it. */
function isSameCare(one: Visited, other: Visited): boolean {
  const isSame = (name: 'careFunction' | 'unit'): boolean =>
    one[name] === undefined || other[name] === undefined || one[name] === other[name];
  return isSame('careFunction') && isSame('unit');
}

function areAtOnce(one: Visited, other: Visited): boolean {
  const first = visitOf(one);
  const second = visitOf(other);
  return !('fault' in first) && !('fault' in second) && doOverlap(first, second);
}
