import { monthlyPayKindOf } from '../../domain/declaration/months/month-pay.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Month } from '../../domain/values/month.ts';
import type { MonthlyAgreement } from '../store/queries/declarations/monthly-pay.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';

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
