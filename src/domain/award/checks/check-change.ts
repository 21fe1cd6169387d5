import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';
import type { AwardEndCause } from '../../words.ts';
import type { AwardDays } from '../award-days.ts';
import type { RecordedDeath } from '../recorded-death.ts';

/** A change of an award: the day from which it holds, and the last day that the award has by it. */
interface AwardChange {
  from: IsoDate;
  end: IsoDate;
}

/**
 * A change holds from a day of the award, or from the day after its last one when it is made longer: no day before it
 * becomes unpayable, and no day in between is left out. Source: Rlz 5.20(1), iPgb 2.0 OP501.
 */
export function checkChangeDay(award: AwardDays, { from, end }: AwardChange): Issue[] {
  const last = addDays(end < award.end ? end : award.end, 1);
  if (award.start <= from && from <= last) return [];
  return [newIssue('AWARD_CHANGE_DAY', 'from', { found: from, expected: periodText(award.start, last) })];
}

interface AwardEnd {
  lastDay: IsoDate;
  cause: AwardEndCause;
  today: IsoDate;
}

/**
 * An award ends on one of its days; of a death the day is known, and so not in the future. A death that was recorded is
 * moved within the days that the award had before it. Source: Rlz 5.20.
 */
export function checkLastDay(
  award: AwardDays,
  { lastDay, cause, today }: AwardEnd,
  death?: Pick<RecordedDeath, 'endBefore'>,
): Issue[] {
  const end = cause === 'death' && death !== undefined ? death.endBefore : award.end;
  const last = cause === 'death' && today < end ? today : end;
  if (award.start <= lastDay && lastDay <= last) return [];
  return [newIssue('AWARD_LAST_DAY', 'lastDay', { found: lastDay, expected: periodText(award.start, last) })];
}
