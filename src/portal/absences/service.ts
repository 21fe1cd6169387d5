import type { Absence as AbsenceView } from '../../contract/types.ts';
import {
  type AbsenceFacts,
  checkAbsence,
  checkCare,
  checkFields,
  checkOverlap,
  checkSickHours,
  type OtherAbsence,
} from '../../domain/absence/checks/check-absence.ts';
import { checkCapacityChange, checkRecovery } from '../../domain/absence/checks/check-change.ts';
import { checkLeave } from '../../domain/absence/checks/check-leave.ts';
import { absentDays } from '../../domain/absence/absent-days.ts';
import { absenceOn, type LeaveDates } from '../../domain/absence/absence.ts';
import { type AbsenceOperation, absenceLifecycle } from '../../domain/lifecycle/absence-lifecycle.ts';
import { withoutAbsent } from '../../domain/every-field.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import { monthOf } from '../../domain/values/month.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { filterNumber } from '../answers/record-number.ts';
import { PortalError, rulesViolated, statusConflict } from '../answers/portal-error.ts';
import type { OperationContext, Service } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import {
  type AbsenceRecord,
  absencesOf,
  addAbsence,
  asAbsence,
  changeAbsence,
  findAbsence,
  listAbsences,
  type NamedAbsenceRecord,
} from '../store/queries/absences/absences.ts';
import { type AgreementRecord, lockAgreement } from '../store/queries/agreements/agreements.ts';
import { declaredLines } from '../store/queries/declarations/declared-days.ts';
import type { Store } from '../store/store.ts';
import { endReplacements } from './end-replacements.ts';
import { absenceEvent } from './events.ts';
import { absenceViews, daysOfReport, workerOf } from './view.ts';

const absences: VisibleRecords<NamedAbsenceRecord> = { kind: 'absence', find: findAbsence, holderOf: holderOfRecord };

const locked: VisibleRecords<AgreementRecord> = { kind: 'agreement', find: lockAgreement, holderOf: holderOfRecord };

async function viewOf(context: OperationContext, id: number): Promise<AbsenceView> {
  const absence = await findVisible(context, absences, formatRecordId('absence', id));
  return (await absenceViews(context, [absence]))(absence);
}

/** A report whose agreement nobody else can then change until this operation is done. */
async function findAndLock(context: OperationContext, absenceId: string): Promise<NamedAbsenceRecord> {
  const { agreementId } = await findVisible(context, absences, absenceId);
  await findVisible(context, locked, formatRecordId('agreement', agreementId));
  return findVisible(context, absences, absenceId);
}

function statusAfter(operation: AbsenceOperation, absence: NamedAbsenceRecord, { caller }: OperationContext) {
  // Who works by assignment is reported by the holder. Source: leaflet for care providers.
  if (caller.role === 'care-provider' && absence.agreementKind !== 'employment') throw new PortalError('not-allowed');
  const status = nextStatus(absenceLifecycle, absence.status, operation, caller.role);
  if (status === undefined) throw statusConflict(`absences.${operation}`, absence.status);
  return status;
}

/** The days on which somebody worked; sick and holiday hours are no work. */
async function careDaysOf(store: Store, agreementId: number, from: string): Promise<string[]> {
  const lines = await declaredLines(store, agreementId, monthOf(from));
  return lines
    .filter((line) => !line.sick && !line.holiday)
    .map(({ date }) => date)
    .sort();
}

/** Pay that went on for a sickness that is shorter by now would stay, and so would what came back to the budget for it. */
async function refuseSickHours({ store, rules }: OperationContext, changed: NamedAbsenceRecord): Promise<void> {
  const lines = await declaredLines(store, changed.agreementId, monthOf(changed.fromDay));
  const sickDays = lines.filter(({ sick, date }) => sick && date >= changed.fromDay).map(({ date }) => date);
  if (sickDays.length === 0) return;
  const all = (await absencesOf(store, [changed.agreementId])).get(changed.agreementId) ?? [];
  const records = all.map((one) => (one.id === changed.id ? changed : one));
  const worker = workerOf(changed);
  const before = absentDays(all.map(asAbsence), worker, rules);
  const after = absentDays(records.map(asAbsence), worker, rules);
  const wasPaidOn = sickDays.filter((day) => (absenceOn(before, day)?.continuedBasisPoints ?? 0) > 0);
  const issues = checkSickHours(after, wasPaidOn.sort());
  if (issues.length > 0) throw rulesViolated(issues);
}

function othersOf(
  absence: NamedAbsenceRecord,
  all: readonly AbsenceRecord[],
  { rules }: OperationContext,
): OtherAbsence[] {
  const others = all.filter(({ id }) => id !== absence.id);
  const worker = workerOf(absence);
  return others.map((one) => ({
    ...asAbsence(one),
    id: formatRecordId('absence', one.id),
    days: daysOfReport(one, others, worker, rules),
  }));
}

/** A report that was changed is held to what is on its days, as a new one is. */
async function refuseConflicts(context: OperationContext, changed: NamedAbsenceRecord): Promise<void> {
  const { store, rules } = context;
  const all = (await absencesOf(store, [changed.agreementId])).get(changed.agreementId) ?? [];
  const days = daysOfReport(changed, all, workerOf(changed), rules);
  const others = othersOf(changed, all, context);
  const careDays = await careDaysOf(store, changed.agreementId, changed.fromDay);
  const issues = [...checkOverlap(days, others), ...checkCare(days, careDays)];
  if (issues.length > 0) throw rulesViolated(issues);
}

export const absenceService = {
  'absences.list': (context, { budgetHolderId, careProviderId, agreementId, status, ...page }) => {
    const query = {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      agreementId: filterNumber('agreement', agreementId),
      status,
    };
    return listPage(context, page, (window) => listAbsences(context.store, context.caller, { ...query, ...window }), {
      holderOf: holderOfRecord,
      view: (shown: readonly NamedAbsenceRecord[]) => absenceViews(context, shown),
    });
  },

  'absences.show': async (context, _, { absenceId }) => {
    const absence = await findVisible(context, absences, absenceId);
    return (await absenceViews(context, [absence]))(absence);
  },

  'absences.report': async (context, { agreementId, address = null, ...given }) => {
    const { store, caller, now } = context;
    const agreement = await findVisible(context, locked, agreementId);
    const { id, careProviderId, kind, start, budgetHolderId } = agreement;
    if (careProviderId === null || kind === null || start === null)
      throw rulesViolated([newIssue('ABSENCE_NOT_AGREED', 'agreementId', { found: agreement.status })]);
    const { from, workCapacityPercentage: percentage, until = null } = given;
    const absence: NamedAbsenceRecord = {
      id: 0,
      agreementId: id,
      budgetHolderId,
      careProviderId,
      kind: given.kind,
      status: 'reported',
      fromDay: from,
      capacity: [{ from, percentage }],
      dates: withoutAbsent<LeaveDates>({
        expectedOn: given.expectedOn,
        bornOn: given.bornOn,
        extraDays: given.extraDays,
      }),
      untilDay: until,
      recoveredFrom: null,
      address,
      reportedBy: caller.role,
      reportedAt: now,
      changedAt: now,
      initials: '',
      surname: '',
      careProviderName: '',
      birthDate: null,
      agreementKind: kind,
      workArrangements: agreement.terms.workArrangements,
    };
    const issues = await issuesOf(context, absence, { ...agreement, kind, start });
    if (issues.length > 0) throw rulesViolated(issues);
    const stored = { ...recordOf(absence), id: await store.nextIds('absence', 1) };
    await addAbsence(store, stored);
    context.emit(absenceEvent('absence.reported', stored, from));
    return viewOf(context, stored.id);
  },

  'absences.change': async (context, given, { absenceId }) => {
    const { store, now, today } = context;
    const absence = await findAndLock(context, absenceId);
    statusAfter('change', absence, context);
    const { from = today, workCapacityPercentage: percentage } = given;
    const known = asAbsence(absence);
    const changed: NamedAbsenceRecord = {
      ...absence,
      changedAt: now,
      address: given.address ?? absence.address,
      untilDay: given.until ?? absence.untilDay,
      dates: {
        ...absence.dates,
        ...withoutAbsent<LeaveDates>({ bornOn: given.bornOn, extraDays: given.extraDays, expectedOn: undefined }),
      },
      capacity:
        percentage === undefined
          ? absence.capacity
          : [...absence.capacity.filter((one) => one.from !== from), { from, percentage }],
    };
    const issues = [
      ...(percentage === undefined ? [] : checkCapacityChange(from, known, today)),
      ...checkFields({ ...asAbsence(changed), workCapacityPercentage: 0 }),
      ...(await leaveIssues(context, changed)),
    ];
    if (issues.length > 0) throw rulesViolated(issues);
    await refuseConflicts(context, changed);
    await changeAbsence(store, recordOf(changed));
    context.emit(absenceEvent('absence.changed', changed, from));
    return viewOf(context, absence.id);
  },

  'absences.recover': async (context, { from = context.today }, { absenceId }) => {
    const { store, now, today } = context;
    const absence = await findAndLock(context, absenceId);
    const status = statusAfter('recover', absence, context);
    const issues = checkRecovery(from, asAbsence(absence), today);
    if (issues.length > 0) throw rulesViolated(issues);
    const changes = { status, recoveredFrom: from, changedAt: now };
    await refuseSickHours(context, { ...absence, ...changes });
    const recovered = { ...recordOf(absence), ...changes };
    await changeAbsence(store, recovered);
    context.emit(absenceEvent('absence.recovered', recovered, from));
    await endReplacements(context, recovered, from);
    return viewOf(context, absence.id);
  },
} satisfies Service<'absences.list' | 'absences.show' | 'absences.report' | 'absences.change' | 'absences.recover'>;

function recordOf({
  initials: _,
  surname: _surname,
  careProviderName: _name,
  birthDate: _birth,
  agreementKind: _kind,
  workArrangements: _work,
  ...absence
}: NamedAbsenceRecord): AbsenceRecord {
  return absence;
}

async function issuesOf(
  context: OperationContext,
  absence: NamedAbsenceRecord,
  agreement: AgreementRecord & { kind: AbsenceFacts['agreement']['kind']; start: string },
): Promise<Issue[]> {
  const { store, caller, rules, today } = context;
  const all = (await absencesOf(store, [absence.agreementId])).get(absence.agreementId) ?? [];
  const days = daysOfReport(absence, all, workerOf(absence), rules);
  const { kind, status, start, end } = agreement;
  const { capacity, ...reported } = asAbsence(absence);
  return checkAbsence(
    { ...reported, from: absence.fromDay, workCapacityPercentage: capacity[0]?.percentage ?? 0 },
    days,
    {
      today,
      by: caller.role === 'care-provider' ? 'provider' : 'holder',
      agreement: { kind, status, start, end: end ?? undefined },
      others: othersOf(absence, all, context),
      careDays: await careDaysOf(store, absence.agreementId, absence.fromDay),
      rules,
    },
  );
}

/** Other days of leave are held to what the law gives. */
async function leaveIssues(context: OperationContext, absence: NamedAbsenceRecord): Promise<Issue[]> {
  const { store, rules } = context;
  const { agreementKind, fromDay: from } = absence;
  const all = (await absencesOf(store, [absence.agreementId])).get(absence.agreementId) ?? [];
  const others = all.filter(({ id }) => id !== absence.id).map(asAbsence);
  const agreement = { kind: agreementKind ?? 'assignment' } as const;
  return checkLeave({ ...asAbsence(absence), from }, { agreement, others, rules });
}
