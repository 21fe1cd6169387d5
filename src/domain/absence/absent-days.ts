import type { Rules } from '../rules/rules.ts';
import type { AbsenceKind, AbsencePayer } from '../words.ts';
import type { Absence, AbsentDays, AbsentWorker } from './absence.ts';
import { pregnancyLeave } from './leave-days.ts';
import { lastDayOf, sickDays } from './sick-spells.ts';

/** All of the pay, in hundredths of a percent. */
const ALL = 100_00;

/**
 * Of a leave the first week after a birth is paid from the budget, and any other by a benefit. Source: SVB, aanvullend
 * geboorteverlof of ouderschapsverlof; zwangerschapsverlof.
 */
const continuedInLeave: Readonly<Record<Exclude<AbsenceKind, 'sickness'>, number>> = {
  pregnancy: 0,
  'birth-leave': ALL,
  'additional-birth-leave': 0,
  'parental-leave': 0,
};

function earliest<Day extends string>(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function leaveOf(absence: Absence, kind: Exclude<AbsenceKind, 'sickness'>, rules: Rules): AbsentDays[] {
  const { capacity, expectedOn } = absence;
  const [first] = capacity;
  if (first === undefined) return [];
  const leave =
    kind === 'pregnancy' && expectedOn !== undefined
      ? pregnancyLeave(first.from, { ...absence, expectedOn }, rules)
      : { start: first.from };
  const end = earliest(lastDayOf(absence), 'end' in leave ? leave.end : undefined);
  if (end !== undefined && end < leave.start) return [];
  const continuedBasisPoints = continuedInLeave[kind];
  return [{ kind, start: leave.start, ...(end !== undefined && { end }), workedPercentage: 0, continuedBasisPoints }];
}

/** The days of each report under one agreement, with what is worked and what the budget pays. */
export function daysOfEach<One extends Absence>(
  absences: readonly One[],
  worker: AbsentWorker,
  rules: Rules,
): Map<One, AbsentDays[]> {
  const inOrder = absences.toSorted((one, other) => compare(firstDayOf(one), firstDayOf(other)));
  const sick = inOrder.filter(({ kind }) => kind === 'sickness');
  const days = sickDays(sick, worker, rules);
  for (const absence of inOrder) {
    if (absence.kind !== 'sickness') days.set(absence, leaveOf(absence, absence.kind, rules));
  }
  return days;
}

/** Every day of absence under one agreement, in order. */
export function absentDays(absences: readonly Absence[], worker: AbsentWorker, rules: Rules): AbsentDays[] {
  if (absences.length === 0) return [];
  return [...daysOfEach(absences, worker, rules).values()].flat().sort((one, other) => compare(one.start, other.start));
}

function firstDayOf({ capacity }: Absence): string {
  return capacity[0]?.from ?? '';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Who pays for the time that is not worked. Source: SVB, loon bij ziekte; zwangerschapsuitkering. */
export function payerOf({ kind, continuedBasisPoints }: AbsentDays, worker: Pick<AbsentWorker, 'kind'>): AbsencePayer {
  if (continuedBasisPoints > 0) return 'budget';
  const isLeave = kind !== 'sickness';
  // A benefit during pregnancy leave is there for the self-employed too (ZEZ), who ask for it themselves.
  return isLeave && (kind === 'pregnancy' || worker.kind === 'employment') ? 'uwv' : 'nobody';
}
