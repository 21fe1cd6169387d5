import { payDayOf } from '../../../domain/rules/tables/monthly-pay.ts';
import { monthlyPayKindOf } from '../../../domain/declaration/month-pay.ts';
import type { Month } from '../../../domain/values/month.ts';
import type { LapsedShortage, MonthlyAgreement } from '../../store/queries/declarations/monthly-pay.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { NewMonth, MonthlyPlan } from './plan-months.ts';
import type { PayDay } from './monthly-facts.ts';

/** The day on which it is paid: that of the month, or today when it is later. */
export function payableFrom(month: string, { date, rules }: Pick<PayDay, 'date' | 'rules'>): string {
  const payDay = payDayOf(month, rules);
  return payDay < date ? date : payDay;
}

export function madeEvent(
  { agreement, kind, month, pay }: NewMonth,
  { id, isChanged }: { id: number; isChanged: boolean },
  day: PayDay,
): NewEvent {
  return {
    type: isChanged ? 'monthly-pay.changed' : 'monthly-pay.planned',
    recordId: formatRecordId('declaration', id),
    budgetHolderId: agreement.budgetHolderId,
    careProviderId: agreement.careProviderId,
    params: {
      kind,
      agreement: formatRecordId('agreement', agreement.id),
      month,
      cents: pay.totalCents,
      date: payableFrom(month, day),
    },
  };
}

export function cancelledEvent(made: MonthlyPlan['withdrawn'][number]): NewEvent {
  const { id, agreementId, budgetHolderId, careProviderId, kind, month, totalCents } = made;
  return {
    type: 'monthly-pay.cancelled',
    recordId: formatRecordId('declaration', id),
    budgetHolderId,
    careProviderId,
    params: { kind, agreement: formatRecordId('agreement', agreementId), month, cents: totalCents },
  };
}

/** A care provider sees nothing of the budget, so only the holder is told. */
export function shortEvent({
  agreementId,
  budgetHolderId,
  kind,
  month,
  neededCents,
  standing,
}: MonthlyPlan['short'][number]): NewEvent {
  return {
    type: 'monthly-pay.over-budget',
    recordId: formatRecordId('agreement', agreementId),
    budgetHolderId,
    params: {
      kind,
      month,
      cents: neededCents,
      ...(standing && { declaration: formatRecordId('declaration', standing.id), previousCents: standing.totalCents }),
    },
  };
}

/** The budget of its year is settled with what came before: this month is paid no more. */
export function lapsedEvent({ agreementId, budgetHolderId, kind, month, neededCents }: LapsedShortage): NewEvent {
  return {
    type: 'monthly-pay.lapsed',
    recordId: formatRecordId('agreement', agreementId),
    budgetHolderId,
    params: { ...(kind !== null && { kind: monthlyPayKindOf(kind) }), month, cents: neededCents },
  };
}

/** The wage or fixed amount of a month is not made, since it is below the minimum wage on a day of it. */
export function tooLowEvent({ id, kind, budgetHolderId, careProviderId }: MonthlyAgreement, month: Month): NewEvent {
  return {
    type: 'monthly-pay.below-minimum',
    recordId: formatRecordId('agreement', id),
    budgetHolderId,
    ...(careProviderId !== null && { careProviderId }),
    params: { ...(kind !== null && { kind: monthlyPayKindOf(kind) }), month },
  };
}
