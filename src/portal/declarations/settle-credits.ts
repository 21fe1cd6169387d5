import { formatRecordId } from '../../domain/values/record-id.ts';
import { endConflicts } from '../awards/end-conflicts.ts';
import type { OperationContext } from '../handler.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import { creditWages } from '../store/queries/payments/payroll/payroll-credits.ts';
import { netPayments } from '../store/queries/payments/nettings.ts';
import { claimBack, openOf } from '../store/queries/payments/recoveries.ts';
import type { Row } from '../store/schema.ts';
import { paymentsOf } from '../store/queries/payments/run-steps.ts';

/**
 * Claims back what was paid for declarations that are corrected or withdrawn, and takes it off the payments of those that
 * came in their place; whatever is open after that comes off the next payments. An award that fits again by it is in no conflict any more. It comes last in the transaction, and
 * answers what there is to tell.
 */
export async function settleCredits(
  { store, now }: Pick<OperationContext, 'store' | 'now'>,
  credited: readonly { id: number; perAward: readonly { awardId: number }[] }[],
  approved: readonly { id: number }[],
): Promise<NewEvent[]> {
  if (credited.length === 0) return [];
  const claims = await claimBack(
    store,
    credited.map(({ id }) => id),
    now,
  );
  await creditWages(
    store,
    credited.map(({ id }) => id),
  );
  const payments = await paymentsOf(
    store,
    approved.map(({ id }) => id),
  );
  await netPayments(store, { ids: payments.map(({ id }) => id) }, now);
  const open = await openOf(
    store,
    claims.map(({ id }) => id),
  );
  const awardIds = credited.flatMap(({ perAward }) => perAward.map(({ awardId }) => awardId));
  const ended = await endConflicts(store, awardIds, now);
  return [...open.map(openedEvent), ...ended];
}

export function openedEvent({
  id,
  declarationId,
  budgetHolderId,
  careProviderId,
  month,
  openCents: cents,
}: Row<'recovery'>): NewEvent {
  return {
    type: 'recovery.opened',
    recordId: formatRecordId('recovery', id),
    budgetHolderId,
    careProviderId,
    params: { declaration: formatRecordId('declaration', declarationId), month, cents },
  };
}
