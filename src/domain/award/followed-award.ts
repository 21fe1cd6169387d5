import type { Issue } from '../issue.ts';
import { newIssue } from '../new-issue.ts';
import { addDays, type IsoDate } from '../values/date.ts';
import type { CareLaw } from '../words.ts';

interface Award {
  law: CareLaw;
  start: IsoDate;
  end: IsoDate;
}

/**
 * The award of the same office, holder and law that a new one follows: it began earlier, and there is no day between the
 * two. Whoever was named on it acts on the new one too, unless the office says otherwise: a power of attorney lasts until
 * it is taken back, who is a parent, curator or mentor stays so by law or court whatever a budget does, and to the offices
 * a relation is longer than one award. Source: BW 3:72, iPgb 2.0 OP514.
 */
export function followedAward<Earlier extends Award>(next: Award, others: readonly Earlier[]): Earlier | undefined {
  return others
    .filter(({ law, start, end }) => law === next.law && start <= end && start < next.start)
    .filter(({ end }) => addDays(end, 1) >= next.start)
    .reduce<Earlier | undefined>((last, one) => (last === undefined || one.end >= last.end ? one : last), undefined);
}

/** Tells an office that enters an award how many act on it by the award before. */
export function tellKept(found: number): Issue[] {
  return found === 0 ? [] : [newIssue('REPRESENTATIVES_KEPT', 'takeOverRepresentatives', { found })];
}
