import { payDayOf } from '../../../domain/rules/tables/monthly-pay.ts';
import { monthlyPayKindOf } from '../../../domain/declaration/months/month-pay.ts';
import type { LapsedShortage, MadeMonth } from '../../store/queries/declarations/monthly-pay.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { MonthlyPlan } from './plan-months.ts';
import type { NewMonth } from '../../monthly-pay/wanted-month.ts';
import type { PayDay } from '../../monthly-pay/monthly-facts.ts';

/** The day on which it is paid: that of the month, or today when it is later. */
export function payableFrom(month: string, { date, rules }: Pick<PayDay, 'date' | 'rules'>): string {
  const payDay = payDayOf(month, rules);
  return payDay < date ? date : payDay;
}

export function madeEvent(
  { agreement, kind, month, pay }: NewMonth,
  { id, isChanged, paid }: { id: number; isChanged: boolean; paid: MadeMonth | undefined },
  day: PayDay,
): NewEvent {
  const type = isChanged ? 'monthly-pay.changed' : 'monthly-pay.planned';
  return {
    type: paid === undefined ? type : 'monthly-pay.corrected',
    recordId: formatRecordId('declaration', id),
    budgetHolderId: agreement.budgetHolderId,
    careProviderId: agreement.careProviderId,
    params: {
      kind,
      agreement: formatRecordId('agreement', agreement.id),
      month,
      cents: pay.totalCents,
      date: payableFrom(month, day),
      ...(paid && { corrected: formatRecordId('declaration', paid.id), previousCents: paid.totalCents }),
    },
  };
}

export function cancelledEvent(made: MadeMonth): NewEvent {
  return goneEvent('monthly-pay.cancelled', made);
}

/** It was paid, and nothing was due. */
export function creditedEvent(paid: MadeMonth): NewEvent {
  return goneEvent('monthly-pay.credited', paid);
}

function goneEvent(
  type: 'monthly-pay.cancelled' | 'monthly-pay.credited' | 'monthly-pay.left',
  { id, agreementId, budgetHolderId, careProviderId, kind, month, totalCents }: MadeMonth,
): NewEvent {
  return {
    type,
    recordId: formatRecordId('declaration', id),
    budgetHolderId,
    careProviderId,
    params: { kind, agreement: formatRecordId('agreement', agreementId), month, cents: totalCents },
  };
}

/** It was paid, and another amount was due, by what was known when nobody corrected what was paid. */
export function leftEvent({ standing, totalCents: cents }: MonthlyPlan['left'][number]): NewEvent {
  const { type, params, ...of } = goneEvent('monthly-pay.left', standing);
  return { type, ...of, params: { ...params, cents, previousCents: standing.totalCents } };
}

/** A care provider sees nothing of the budget, and was paid as it should be: only the holder is told. */
export function compensatedEvent(
  { id, agreementId, budgetHolderId, kind, month }: MadeMonth,
  back: { cents: number; previousCents: number },
): NewEvent {
  return {
    type: 'monthly-pay.compensated',
    recordId: formatRecordId('declaration', id),
    budgetHolderId,
    params: { kind, agreement: formatRecordId('agreement', agreementId), month, ...back },
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
      ...(standing && {
        [standing.status === 'paid' ? 'corrected' : 'declaration']: formatRecordId('declaration', standing.id),
        previousCents: standing.totalCents,
      }),
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
