import type { Absence } from '../../contract/types.ts';
import { daysOfEach, payerOf } from '../../domain/absence/absent-days.ts';
import { type AbsentDays, type AbsentWorker, paidBasisPoints } from '../../domain/absence/absence.ts';
import { absenceLifecycle } from '../../domain/lifecycle/absence-lifecycle.ts';
import { operationsFrom } from '../../domain/lifecycle/machine.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { budgetHolderReference } from '../answers/budget-holder-reference.ts';
import { formatMoment } from '../answers/moment.ts';
import type { OperationContext } from '../handler.ts';
import {
  type AbsenceRecord,
  absencesOf,
  asAbsence,
  type NamedAbsenceRecord,
} from '../store/queries/absences/absences.ts';
import { replacementsOf } from '../store/queries/absences/replacements.ts';

type Worker = Pick<NamedAbsenceRecord, 'agreementKind' | 'workArrangements' | 'birthDate'>;

/** What decides whether pay goes on. */
export function workerOf({ agreementKind, workArrangements, birthDate }: Worker): AbsentWorker {
  const { daysPerWeek, waitingDays } = workArrangements ?? {};
  return { kind: agreementKind ?? 'assignment', daysPerWeek, waitingDays, birthDate };
}

/** The days of one report, beside the others that it counts together with. */
export function daysOfReport(
  absence: AbsenceRecord,
  all: readonly AbsenceRecord[],
  worker: AbsentWorker,
  rules: Rules,
): AbsentDays[] {
  const own = asAbsence(absence);
  const others = all.filter(({ id }) => id !== absence.id).map(asAbsence);
  return daysOfEach([...others, own], worker, rules).get(own) ?? [];
}

/** Reads what is needed for all that are shown together; `known` are the reports by agreement, when they were read. */
export async function absenceViews(
  { store, caller, rules }: OperationContext,
  shown: readonly NamedAbsenceRecord[],
  known?: ReadonlyMap<number, readonly AbsenceRecord[]>,
): Promise<(absence: NamedAbsenceRecord) => Absence> {
  const all = known ?? (await absencesOf(store, [...new Set(shown.map(({ agreementId }) => agreementId))]));
  const replacements =
    caller.role === 'care-provider'
      ? new Map<string, { id: number }[]>()
      : await replacementsOf(store, [...new Set(shown.map(({ budgetHolderId }) => budgetHolderId))]);
  return (absence) => {
    const worker = workerOf(absence);
    const days = daysOfReport(absence, all.get(absence.agreementId) ?? [], worker, rules);
    const agreementId = formatRecordId('agreement', absence.agreementId);
    const { dates, address } = absence;
    const isByHolder = caller.role === 'care-provider' && worker.kind !== 'employment';
    return {
      id: formatRecordId('absence', absence.id),
      agreementId,
      agreementKind: worker.kind,
      budgetHolder: budgetHolderReference({ ...absence, id: absence.budgetHolderId }),
      careProvider: { id: formatRecordId('care-provider', absence.careProviderId), name: absence.careProviderName },
      kind: absence.kind,
      status: absence.status,
      from: absence.fromDay,
      until: days.at(-1)?.end ?? null,
      recoveredFrom: absence.recoveredFrom,
      workCapacityPercentage: absence.capacity.at(-1)?.percentage ?? 0,
      expectedOn: dates.expectedOn ?? null,
      bornOn: dates.bornOn ?? null,
      extraDays: dates.extraDays ?? null,
      address,
      days: days.map((one) => ({
        start: one.start,
        end: one.end ?? null,
        workCapacityPercentage: one.workedPercentage,
        paidPercentage: paidBasisPoints(one) / 100,
        payer: payerOf(one, worker),
      })),
      replacementIds: (replacements.get(agreementId) ?? []).map(({ id }) => formatRecordId('agreement', id)),
      reportedBy: absence.reportedBy,
      reportedAt: formatMoment(absence.reportedAt),
      nextOperations: isByHolder ? [] : operationsFrom(absenceLifecycle, absence.status, caller.role),
    };
  };
}
