import { absentDays } from '../../domain/absence/absent-days.ts';
import { type AbsentDays, absenceOn, paidBasisPoints } from '../../domain/absence/absence.ts';
import { addDays, type IsoDate } from '../../domain/values/date.ts';
import { firstDay, lastDay, monthOf, type Month } from '../../domain/values/month.ts';
import type { OperationContext } from '../handler.ts';
import { tellClosedMonths } from '../resource/closed-months.ts';
import { asAbsence, type NamedAbsenceRecord } from '../store/queries/absences/absences.ts';
import type { Reports } from './checks.ts';
import { workerOf } from './view.ts';

/** All of the pay, in hundredths of a percent. */
const ALL = 100_00;

/** Of a month whose pay is closed nothing is corrected, which whoever reported is told, and the office. */
export async function tellClosedPay(
  context: OperationContext,
  absence: NamedAbsenceRecord,
  { before, after }: Reports,
): Promise<void> {
  const { agreementId: id, budgetHolderId, careProviderId, fromDay } = absence;
  const worker = workerOf(absence);
  const was = absentDays(before.map(asAbsence), worker, context.rules);
  const is = absentDays(after.map(asAbsence), worker, context.rules);
  await tellClosedMonths(
    context,
    { id, budgetHolderId, careProviderId },
    {
      first: monthOf(fromDay),
      last: monthOf(context.today),
      isOther: (month) => daysOf(month).some((day) => paidOn(was, day) !== paidOn(is, day)),
      isMore: (month) => daysOf(month).some((day) => paidOn(was, day) < paidOn(is, day)),
    },
  );
}

function paidOn(days: readonly AbsentDays[], day: IsoDate): number {
  const absent = absenceOn(days, day);
  return absent === undefined ? ALL : paidBasisPoints(absent);
}

function daysOf(month: Month): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = firstDay(month); day <= lastDay(month); day = addDays(day, 1)) days.push(day);
  return days;
}
