import { absentDays } from '../../domain/absence/absent-days.ts';
import { type AbsentDays, absenceOn } from '../../domain/absence/absence.ts';
import {
  type AbsenceFacts,
  checkAbsence,
  checkCare,
  checkOverlap,
  checkSickHours,
  type OtherAbsence,
} from '../../domain/absence/checks/check-absence.ts';
import { checkLeave } from '../../domain/absence/checks/check-leave.ts';
import type { Issue } from '../../domain/issue.ts';
import { monthOf } from '../../domain/values/month.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { OperationContext } from '../handler.ts';
import { type AbsenceRecord, asAbsence, type NamedAbsenceRecord } from '../store/queries/absences/absences.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { declaredLines } from '../store/queries/declarations/declared-days.ts';
import type { Store } from '../store/store.ts';
import type { DeclaredSickDay } from '../store/queries/declarations/declared-days.ts';
import { daysOfReport, workerOf } from './view.ts';

/** All reports of an agreement: as they were, and with one that is new or other than it was. */
export interface Reports {
  before: readonly AbsenceRecord[];
  after: readonly AbsenceRecord[];
}

/** The days on which somebody worked; sick and holiday hours are no work. */
async function careDaysOf(store: Store, agreementId: number, from: string): Promise<string[]> {
  const lines = await declaredLines(store, agreementId, monthOf(from));
  return lines
    .filter((line) => !line.sick && !line.holiday)
    .map(({ date }) => date)
    .sort();
}

function othersOf(absence: NamedAbsenceRecord, { after }: Reports, { rules }: OperationContext): OtherAbsence[] {
  const others = after.filter(({ id }) => id !== absence.id);
  const worker = workerOf(absence);
  return others.map((one) => ({
    ...asAbsence(one),
    id: formatRecordId('absence', one.id),
    days: daysOfReport(one, others, worker, rules),
  }));
}

/** What is wrong with a report before it is kept. */
export async function reportIssues(
  context: OperationContext,
  absence: NamedAbsenceRecord,
  agreement: AgreementRecord & { kind: AbsenceFacts['agreement']['kind']; start: string },
  reports: Reports,
): Promise<Issue[]> {
  const { store, caller, rules, today } = context;
  const { kind, status, start, end } = agreement;
  const { capacity, ...reported } = asAbsence(absence);
  return checkAbsence(
    { ...reported, from: absence.fromDay, workCapacityPercentage: capacity[0]?.percentage ?? 0 },
    daysOfReport(absence, reports.after, workerOf(absence), rules),
    {
      today,
      by: caller.role === 'care-provider' ? 'provider' : 'holder',
      agreement: { kind, status, start, end: end ?? undefined },
      others: othersOf(absence, reports, context),
      careDays: await careDaysOf(store, absence.agreementId, absence.fromDay),
      rules,
    },
  );
}

/** A report that was changed is held to what is on its days, as a new one is. */
export async function conflictIssues(
  context: OperationContext,
  changed: NamedAbsenceRecord,
  reports: Reports,
): Promise<Issue[]> {
  const { store, rules } = context;
  const days = daysOfReport(changed, reports.after, workerOf(changed), rules);
  const careDays = await careDaysOf(store, changed.agreementId, changed.fromDay);
  return [...checkOverlap(days, othersOf(changed, reports, context)), ...checkCare(days, careDays)];
}

/** Other days of leave are held to what the law gives. */
export function leaveIssues({ rules }: OperationContext, absence: NamedAbsenceRecord, { after }: Reports): Issue[] {
  const { agreementKind, fromDay: from } = absence;
  const others = after.filter(({ id }) => id !== absence.id).map(asAbsence);
  const agreement = { kind: agreementKind ?? 'assignment' } as const;
  return checkLeave({ ...asAbsence(absence), from }, { agreement, others, rules });
}

/** Pay that went on for a sickness that is shorter by now would stay, and so would what came back to the budget for it. */
export function sickHourIssues(
  { rules }: OperationContext,
  worker: NamedAbsenceRecord,
  { before, after }: Reports,
  declared: readonly DeclaredSickDay[],
): Issue[] {
  const was = absentDays(before.map(asAbsence), workerOf(worker), rules);
  const is = absentDays(after.map(asAbsence), workerOf(worker), rules);
  const paidOn = declared.map(({ date }) => date).filter((day) => continuedOn(was, day) > 0);
  return checkSickHours(is, paidOn);
}

/** The declarations of which sick hours are paid by another part than they were, each with the first such day. */
export function otherwisePaid(
  { rules }: OperationContext,
  worker: NamedAbsenceRecord,
  { before, after }: Reports,
  declared: readonly DeclaredSickDay[],
): DeclaredSickDay[] {
  const was = absentDays(before.map(asAbsence), workerOf(worker), rules);
  const is = absentDays(after.map(asAbsence), workerOf(worker), rules);
  const differing = declared.filter(({ date }) => continuedOn(was, date) !== continuedOn(is, date));
  return differing.filter(({ id }, index) => differing.findIndex((one) => one.id === id) === index);
}

function continuedOn(days: readonly AbsentDays[], date: string): number {
  return absenceOn(days, date)?.continuedBasisPoints ?? 0;
}
