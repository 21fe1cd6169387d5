import { firstPayableMonth } from '../../domain/rules/tables/monthly-pay.ts';
import { addDays, type IsoDate } from '../../domain/values/date.ts';
import { monthOf, type Month } from '../../domain/values/month.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { officeKey } from '../access/office-key.ts';
import type { OperationContext } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { officesOf } from '../store/queries/agreements/rule-facts.ts';
import { type ClosedMonth, closedMonths } from '../store/queries/declarations/closed-months.ts';

type Agreement = Pick<AgreementRecord, 'id' | 'budgetHolderId' | 'careProviderId'>;

/**
 * Tells of months that were paid otherwise than is due by now, and that the portal leaves as they are: their award is
 * settled, or their year is closed. Both of the agreement are told, and the offices, since only they can settle it.
 */
export async function tellClosedMonths(
  context: OperationContext,
  agreement: Agreement,
  { first, last, isOther = () => true }: { first: Month; last: Month; isOther?: (month: Month) => boolean },
): Promise<void> {
  const { store, today, rules } = context;
  const open = firstPayableMonth(today, rules);
  const closed = await closedMonths(store, agreement.id, { first, last, open });
  const other = closed.filter(({ month }) => isOther(month));
  if (other.length === 0) return;
  const offices = (await officesOf(store, agreement.id)).map(officeKey);
  for (const one of other) tell(context, agreement, one, offices);
}

/** The same of an agreement that has another last day: of the days that are now after it, or no more; null is no last day. */
export async function tellClosedByEnd(
  context: OperationContext,
  agreement: Agreement & Pick<AgreementRecord, 'end'>,
  end: IsoDate | null,
): Promise<void> {
  const was = agreement.end ?? context.today;
  const is = end ?? context.today;
  // What is said again moves no day.
  if (was === is) return;
  const days = was < is ? { earlier: was, later: is } : { earlier: is, later: was };
  await tellClosedMonths(context, agreement, { first: monthOf(addDays(days.earlier, 1)), last: monthOf(days.later) });
}

function tell(
  context: OperationContext,
  { id, budgetHolderId, careProviderId }: Agreement,
  { kind, month, totalCents: cents }: ClosedMonth,
  [first, ...others]: readonly string[],
): void {
  const event = {
    type: 'monthly-pay.closed' as const,
    recordId: formatRecordId('agreement', id),
    params: { kind, month, cents },
  };
  context.emit({
    ...event,
    budgetHolderId,
    ...(careProviderId !== null && { careProviderId }),
    ...(first !== undefined && { providerCode: first }),
  });
  for (const providerCode of others) context.emit({ ...event, providerCode });
}
