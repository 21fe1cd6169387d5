import { absenceOn, type AbsentDays } from '../../absence/absence.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { addDays, type IsoDate } from '../../values/date.ts';
import type { AgreementKind, TerminationGround } from '../../words.ts';

/** The first two years of sickness, and six weeks after maternity leave. Source: BW 7:670(1, 2). */
const BAN_OF_SICKNESS = 728;
const BAN_AFTER_LEAVE = 42;

interface Notice {
  ground: TerminationGround;
  noticeDay: IsoDate;
}

/**
 * An employer gives no notice to an employee who is ill, is on pregnancy or maternity leave, or came back from that less
 * than six weeks ago. Other grounds are free. Source: BW 7:670(1, 2).
 */
export function checkNoticeBan(
  { ground, noticeDay }: Notice,
  kind: AgreementKind,
  absences: readonly AbsentDays[],
): Issue[] {
  if (ground !== 'notice' || kind !== 'employment') return [];
  const isBanned = isIll(absences, noticeDay) || isOnLeave(absences, noticeDay);
  return isBanned ? [newIssue('NOTICE_DURING_ABSENCE', 'ground', { found: noticeDay })] : [];
}

function isIll(absences: readonly AbsentDays[], day: IsoDate): boolean {
  if (absenceOn(absences, day)?.kind !== 'sickness') return false;
  const begun =
    absences.find(({ kind, end }) => kind === 'sickness' && (end === undefined || end >= day))?.start ?? day;
  const first = firstOf(absences, begun);
  return day < addDays(first, BAN_OF_SICKNESS);
}

/** The first day of the sickness without a day between. */
function firstOf(absences: readonly AbsentDays[], day: IsoDate): IsoDate {
  const before = absences.find(({ kind, end }) => kind === 'sickness' && end !== undefined && addDays(end, 1) === day);
  return before === undefined ? day : firstOf(absences, before.start);
}

function isOnLeave(absences: readonly AbsentDays[], day: IsoDate): boolean {
  return absences.some(
    ({ kind, start, end }) =>
      kind === 'pregnancy' && start <= day && (end === undefined || day <= addDays(end, BAN_AFTER_LEAVE)),
  );
}
