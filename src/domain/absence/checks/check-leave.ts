import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import { addDays, daysBetween, type IsoDate } from '../../values/date.ts';
import { addMonthsToDate } from '../../values/month.ts';
import { periodText } from '../../values/period.ts';
import type { AbsenceKind, AgreementKind } from '../../words.ts';
import type { Absence } from '../absence.ts';
import { pregnancyLeaveWindow } from '../leave-days.ts';

type PartnerLeave = Exclude<AbsenceKind, 'sickness' | 'pregnancy'>;

interface Leave {
  kind: AbsenceKind;
  from: IsoDate;
  expectedOn?: IsoDate;
  bornOn?: IsoDate;
  until?: IsoDate;
  extraDays?: number;
}

interface Facts {
  agreement: { kind: AgreementKind };
  /** Other reports, of which leave for the same birth counts. */
  others: readonly Absence[];
  rules: Rules;
}

/** The days of each leave of a partner, and the last day on which it is taken. Source: Wazo 4:2, 4:2a, 6:3. */
const partnerLeaves: Readonly<
  Record<
    PartnerLeave,
    { days: (rules: Rules, bornOn: IsoDate) => number; last: (rules: Rules, bornOn: IsoDate) => IsoDate }
  >
> = {
  'birth-leave': {
    days: ({ birthLeave }, day) => valueAt(birthLeave, day) ?? 0,
    last: ({ birthLeaveWithin }, day) => addDays(day, valueAt(birthLeaveWithin, day) ?? 0),
  },
  'additional-birth-leave': {
    days: ({ additionalBirthLeave }, day) => valueAt(additionalBirthLeave, day) ?? 0,
    last: ({ additionalBirthLeaveWithin }, day) => addMonthsToDate(day, valueAt(additionalBirthLeaveWithin, day) ?? 0),
  },
  'parental-leave': {
    days: ({ paidParentalLeave }, day) => valueAt(paidParentalLeave, day) ?? 0,
    last: ({ paidParentalLeaveWithin }, day) => addMonthsToDate(day, valueAt(paidParentalLeaveWithin, day) ?? 0),
  },
};

/** Checks the days of a leave; nothing when they are not all there, which is told by itself. */
export function checkLeave(leave: Leave, facts: Facts): Issue[] {
  const { kind } = leave;
  if (kind === 'sickness') return [];
  return kind === 'pregnancy' ? checkPregnancy(leave, facts.rules) : checkPartnerLeave({ ...leave, kind }, facts);
}

/** Leave begins six to four weeks before the day after the expected date, unless the child came first. */
function checkPregnancy({ from, expectedOn, bornOn, extraDays = 0 }: Leave, rules: Rules): Issue[] {
  if (expectedOn === undefined) return [];
  const { earliest, latest } = pregnancyLeaveWindow(expectedOn, rules);
  const isBorn = bornOn !== undefined && from === addDays(bornOn, 1) && from < earliest;
  const issues: Issue[] = [];
  if (!isBorn && (from < earliest || from > latest))
    issues.push(newIssue('LEAVE_START_OUTSIDE', 'from', { found: from, expected: periodText(earliest, latest) }));
  const first = addDays(expectedOn, -16 * 7);
  const last = addDays(expectedOn, 4 * 7);
  if (bornOn !== undefined && (bornOn < first || bornOn > last))
    issues.push(newIssue('BIRTH_OUTSIDE', 'bornOn', { found: bornOn, expected: periodText(first, last) }));
  const most = valueAt(rules.leaveExtension, expectedOn) ?? 0;
  if (extraDays > most) issues.push(newIssue('LEAVE_TOO_LONG', 'extraDays', { found: extraDays, expected: most }));
  return issues;
}

function checkPartnerLeave(leave: Leave & { kind: PartnerLeave }, { agreement, others, rules }: Facts): Issue[] {
  const { kind, from, bornOn, until } = leave;
  if (agreement.kind !== 'employment')
    return [newIssue('LEAVE_FOR_EMPLOYEES', 'kind', { found: kind, kind: agreement.kind })];
  if (bornOn === undefined || until === undefined) return [];
  if (from < bornOn) return [newIssue('ABSENCE_DAY_TOO_EARLY', 'from', { found: from, expected: bornOn })];
  if (until < from) return [newIssue('ABSENCE_DAY_TOO_EARLY', 'until', { found: until, expected: from })];
  const { days, last } = partnerLeaves[kind];
  const taken = others
    .filter((one) => one.kind === kind && one.bornOn === bornOn)
    .reduce((sum, one) => sum + daysOf(one), 0);
  const found = taken + daysBetween(from, until) + 1;
  const expected = days(rules, bornOn);
  const lastDay = last(rules, bornOn);
  return [
    ...(found > expected ? [newIssue('LEAVE_TOO_LONG', 'until', { found, expected })] : []),
    ...(until > lastDay ? [newIssue('LEAVE_TOO_LATE', 'until', { found: until, expected: lastDay })] : []),
  ];
}

function daysOf({ capacity: [first], until, recoveredFrom }: Absence): number {
  if (first === undefined || until === undefined) return 0;
  const last = recoveredFrom === undefined ? until : addDays(recoveredFrom, -1);
  return Math.max(0, daysBetween(first.from, last < until ? last : until) + 1);
}
