import type { Absence as AbsenceView } from '../../contract/types.ts';
import { checkFields, checkSicknessThatIsOver } from '../../domain/absence/checks/check-absence.ts';
import { checkCapacityChange, checkRecovery } from '../../domain/absence/checks/check-change.ts';
import type { LeaveDates } from '../../domain/absence/absence.ts';
import { type AbsenceOperation, absenceLifecycle } from '../../domain/lifecycle/absence-lifecycle.ts';
import { withoutAbsent } from '../../domain/every-field.ts';
import type { Issue } from '../../domain/issue.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import { addDays } from '../../domain/values/date.ts';
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
import { type DeclaredSickDay, declaredSickDays } from '../store/queries/declarations/declared-days.ts';
import { conflictIssues, leaveIssues, otherwisePaid, type Reports, reportIssues, sickHourIssues } from './checks.ts';
import { endReplacements } from './end-replacements.ts';
import { absenceEvent, hoursDiffer } from './events.ts';
import { tellClosedPay } from './tell-closed-months.ts';
import { absenceViews } from './view.ts';

const absences: VisibleRecords<NamedAbsenceRecord> = { kind: 'absence', find: findAbsence, holderOf: holderOfRecord };

const locked: VisibleRecords<AgreementRecord> = { kind: 'agreement', find: lockAgreement, holderOf: holderOfRecord };

async function viewOf(context: OperationContext, id: number, { after }: Reports): Promise<AbsenceView> {
  const absence = await findVisible(context, absences, formatRecordId('absence', id));
  return (await absenceViews(context, [absence], new Map([[absence.agreementId, after]])))(absence);
}

/** The reports of the agreement, with this one as it is now; a new one is the last of its day. */
async function reportsWith({ store }: OperationContext, absence: AbsenceRecord): Promise<Reports> {
  const before = (await absencesOf(store, [absence.agreementId])).get(absence.agreementId) ?? [];
  const isNew = before.every(({ id }) => id !== absence.id);
  const after = isNew ? [...before, absence] : before.map((one) => (one.id === absence.id ? absence : one));
  return { before, after };
}

function sickDaysOf({ store }: OperationContext, { agreementId, fromDay }: AbsenceRecord): Promise<DeclaredSickDay[]> {
  return declaredSickDays(store, agreementId, monthOf(fromDay));
}

/** Hours that were declared stay as they are: who declared them is told which are paid otherwise by now. */
function tellHours(
  context: OperationContext,
  absence: NamedAbsenceRecord,
  reports: Reports,
  declared: readonly DeclaredSickDay[],
): void {
  const told = otherwisePaid(context, absence, reports, declared);
  context.emit(...told.map((one) => hoursDiffer(absence, one)));
}

function refuse(issues: readonly Issue[]): void {
  if (issues.length > 0) throw rulesViolated(issues);
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
    const { store, caller, now, today } = context;
    const agreement = await findVisible(context, locked, agreementId);
    const { id, careProviderId, kind, start, budgetHolderId } = agreement;
    if (careProviderId === null || kind === null || start === null)
      throw rulesViolated([newIssue('ABSENCE_NOT_AGREED', 'agreementId', { found: agreement.status })]);
    const { from, workCapacityPercentage: percentage, until = null } = given;
    // A sickness that is over has a last day when it is reported; while it lasts it ends by a recovery.
    const isOver = given.kind === 'sickness' && until !== null;
    if (isOver) refuse(checkSicknessThatIsOver({ from, until }, today));
    const absence: NamedAbsenceRecord = {
      id: 0,
      agreementId: id,
      budgetHolderId,
      careProviderId,
      kind: given.kind,
      status: isOver ? 'recovered' : 'reported',
      fromDay: from,
      capacity: [{ from, percentage }],
      dates: withoutAbsent<LeaveDates>({
        expectedOn: given.expectedOn,
        bornOn: given.bornOn,
        extraDays: given.extraDays,
      }),
      untilDay: isOver ? null : until,
      recoveredFrom: isOver ? addDays(until, 1) : null,
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
    const reports = await reportsWith(context, absence);
    refuse(await reportIssues(context, absence, { ...agreement, kind, start }, reports));
    const stored = { ...recordOf(absence), id: await store.nextIds('absence', 1) };
    await addAbsence(store, stored);
    context.emit(absenceEvent('absence.reported', stored, from));
    if (stored.recoveredFrom !== null) context.emit(absenceEvent('absence.recovered', stored, stored.recoveredFrom));
    tellHours(context, { ...absence, id: stored.id }, reports, await sickDaysOf(context, stored));
    await tellClosedPay(context, absence, reports);
    return viewOf(context, stored.id, { ...reports, after: [...reports.before, stored] });
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
    const reports = await reportsWith(context, recordOf(changed));
    refuse([
      ...(percentage === undefined ? [] : checkCapacityChange(from, known, today)),
      ...checkFields({ ...asAbsence(changed), workCapacityPercentage: 0 }),
      ...leaveIssues(context, changed, reports),
    ]);
    refuse(await conflictIssues(context, changed, reports));
    await changeAbsence(store, recordOf(changed));
    context.emit(absenceEvent('absence.changed', changed, from));
    tellHours(context, changed, reports, await sickDaysOf(context, changed));
    await tellClosedPay(context, changed, reports);
    return viewOf(context, absence.id, reports);
  },

  'absences.recover': async (context, { from = context.today }, { absenceId }) => {
    const { store, now, today } = context;
    const absence = await findAndLock(context, absenceId);
    const status = statusAfter('recover', absence, context);
    refuse(checkRecovery(from, asAbsence(absence), today));
    const recovered = { ...recordOf(absence), status, recoveredFrom: from, changedAt: now };
    const reports = await reportsWith(context, recovered);
    const declared = await sickDaysOf(context, recovered);
    refuse(sickHourIssues(context, absence, reports, declared));
    await changeAbsence(store, recovered);
    context.emit(absenceEvent('absence.recovered', recovered, from));
    tellHours(context, absence, reports, declared);
    await tellClosedPay(context, absence, reports);
    await endReplacements(context, recovered, from);
    return viewOf(context, absence.id, reports);
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
