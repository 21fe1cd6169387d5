import { declarableStatuses } from '../../declaration/checks/check-agreement-state.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../values/date.ts';
import { periodText } from '../../values/period.ts';
import type { AbsenceKind, AgreementKind, AgreementStatus } from '../../words.ts';
import { checkLeave } from './check-leave.ts';
import type { Absence, AbsentDays } from '../absence.ts';

/** A report of absence as it is handed in. */
export interface NewAbsence {
  kind: AbsenceKind;
  from: IsoDate;
  workCapacityPercentage: number;
  expectedOn?: IsoDate;
  bornOn?: IsoDate;
  until?: IsoDate;
  extraDays?: number;
}

/** Another report under the same agreement. */
export interface OtherAbsence extends Absence {
  id: string;
  /** First and last day as they count. */
  days: readonly Pick<AbsentDays, 'start' | 'end'>[];
}

/** What a report of absence is held against. */
export interface AbsenceFacts {
  today: IsoDate;
  by: 'holder' | 'provider';
  agreement: { kind: AgreementKind; status: AgreementStatus; start: IsoDate; end?: IsoDate | undefined };
  others: readonly OtherAbsence[];
  /** The days on which care was declared that was not rejected or withdrawn. */
  careDays: readonly IsoDate[];
  rules: Rules;
}

/**
 * Checks a report before it is kept; `days` are those that it comes to. An organisation sends somebody else, so that
 * nothing is reported. Source: mijnpgb.nl, wat moet ik doen als mijn zorgverlener ziek wordt.
 */
export function checkAbsence(absence: NewAbsence, days: readonly AbsentDays[], facts: AbsenceFacts): Issue[] {
  const { agreement, by, today } = facts;
  if (agreement.kind === 'assignment-organisation') return [newIssue('ABSENCE_NOT_NEEDED', 'agreementId', {})];
  if (by === 'provider' && agreement.kind !== 'employment')
    return [newIssue('ABSENCE_REPORTED_BY_HOLDER', 'agreementId', {})];
  if (!declarableStatuses.includes(agreement.status))
    return [newIssue('ABSENCE_NOT_AGREED', 'agreementId', { found: agreement.status })];
  const { from, kind } = absence;
  const issues: Issue[] = [];
  if (from < agreement.start || (agreement.end !== undefined && from > agreement.end)) {
    const expected = periodText(agreement.start, agreement.end);
    issues.push(newIssue('ABSENCE_OUTSIDE_TERM', 'from', { found: from, expected }));
  }
  if (kind === 'sickness' && from > today)
    issues.push(newIssue('ABSENCE_STILL_TO_COME', 'from', { found: from, expected: today }));
  issues.push(...checkFields(absence), ...checkLeave(absence, facts));
  if (issues.length > 0) return issues;
  return [...checkOverlap(days, facts.others), ...checkCare(days, facts.careDays)];
}

/** A sickness that is reported when it is over: its last day is known, and is no guess. */
export function checkSicknessThatIsOver({ from, until }: { from: IsoDate; until: IsoDate }, today: IsoDate): Issue[] {
  if (until < from) return [newIssue('ABSENCE_DAY_TOO_EARLY', 'until', { found: until, expected: from })];
  return until > today ? [newIssue('SICKNESS_NOT_OVER', 'until', { found: until, expected: today })] : [];
}

type Named = 'expectedOn' | 'bornOn' | 'until' | 'extraDays' | 'workCapacityPercentage';
/** What each kind needs and what it may have; nothing else is asked. Source: SVB, ziek- en hersteldmeldingen. */
const fieldsOf: Readonly<Record<AbsenceKind, { needs: readonly Named[]; may: readonly Named[] }>> = {
  sickness: { needs: [], may: ['workCapacityPercentage'] },
  pregnancy: { needs: ['expectedOn'], may: ['bornOn', 'extraDays'] },
  'birth-leave': { needs: ['bornOn', 'until'], may: [] },
  'additional-birth-leave': { needs: ['bornOn', 'until'], may: [] },
  'parental-leave': { needs: ['bornOn', 'until'], may: [] },
};

/** Each kind has the days that belong to it and no others, also after a change. */
export function checkFields(absence: Pick<NewAbsence, 'kind' | Named>): Issue[] {
  const { needs, may } = fieldsOf[absence.kind];
  const given = (name: Named): boolean =>
    name === 'workCapacityPercentage' ? absence.workCapacityPercentage > 0 : absence[name] !== undefined;
  const found = absence.kind;
  const all: readonly Named[] = ['expectedOn', 'bornOn', 'until', 'extraDays', 'workCapacityPercentage'];
  return all.flatMap((name) => {
    if (needs.includes(name) && !given(name))
      return [newIssue('ABSENCE_DATE_MISSING', name, { found, expected: name })];
    if (given(name) && !needs.includes(name) && !may.includes(name))
      return [newIssue('ABSENCE_FIELD_NEEDLESS', name, { found, expected: name })];
    return [];
  });
}

/** Two reports are never about the same day: who is ill when leave begins recovers from that day for the report. */
export function checkOverlap(days: readonly AbsentDays[], others: readonly OtherAbsence[]): Issue[] {
  for (const { id, days: taken } of others) {
    const both = taken.find((one) => days.some((day) => doOverlap(day, one)));
    if (both !== undefined)
      return [newIssue('ABSENCE_OVERLAPS', 'from', { absence: id, found: periodText(both.start, both.end) })];
  }
  return [];
}

type Days = Pick<AbsentDays, 'start' | 'end'>;

function doOverlap(one: Days, other: Days): boolean {
  return (other.end === undefined || one.start <= other.end) && (one.end === undefined || other.start <= one.end);
}

/** Care that was declared on a day without work is withdrawn or corrected first. */
export function checkCare(days: readonly AbsentDays[], careDays: readonly IsoDate[]): Issue[] {
  const idle = days.filter(({ workedPercentage }) => workedPercentage === 0);
  const found = careDays.find((day) => idle.some((one) => doOverlap({ start: day, end: day }, one)));
  return found === undefined ? [] : [newIssue('CARE_DECLARED_IN_ABSENCE', 'from', { found })];
}

/** Sick hours that were declared are withdrawn or corrected before the days that they are of no more count as sickness. */
export function checkSickHours(days: readonly AbsentDays[], sickDays: readonly IsoDate[]): Issue[] {
  const paidOn = days.filter(({ continuedBasisPoints }) => continuedBasisPoints > 0);
  const found = sickDays.find((day) => !paidOn.some((one) => doOverlap({ start: day, end: day }, one)));
  return found === undefined ? [] : [newIssue('SICK_HOURS_DECLARED', 'from', { found })];
}
