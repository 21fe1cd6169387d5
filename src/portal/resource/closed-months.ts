import { firstPayableMonth } from '../../domain/rules/tables/monthly-pay.ts';
import { addDays, type IsoDate } from '../../domain/values/date.ts';
import { addMonths, monthOf, type Month } from '../../domain/values/month.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { officeKey } from '../access/office-key.ts';
import { unpaidMonths } from '../monthly-pay/unpaid-months.ts';
import type { OperationContext } from '../handler.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { officesOf } from '../store/queries/agreements/rule-facts.ts';
import { type ClosedMonth, closedMonths } from '../store/queries/declarations/closed-months.ts';

type Agreement = Pick<AgreementRecord, 'id' | 'budgetHolderId' | 'careProviderId'>;

/** The months that a change is about. */
interface Changed {
  first: Month;
  last: Month;
  /** Whether another amount is due of a month; of each when absent. */
  isOther?: (month: Month) => boolean;
  /** Whether days of a month are paid by now that were not before. */
  isMore: (month: Month) => boolean;
}

/**
 * Tells of months that were paid otherwise than is due by now, and that the portal leaves as they are: their award is
 * settled, or their year is closed. And of months of such a year of which nothing was paid and something is due by now: a
 * settlement counts what was paid of a budget, so that the portal pays nothing of that year by itself. Both of the
 * agreement are told, and the offices, since only they can settle it. Source: Rlz 5.21; Zilveren Kruis, before 1 April.
 */
export async function tellClosedMonths(
  context: OperationContext,
  agreement: Agreement,
  { first, last, isOther = () => true, isMore }: Changed,
): Promise<void> {
  const { store, today, rules } = context;
  const open = firstPayableMonth(today, rules);
  const closed = await closedMonths(store, agreement.id, { first, last, open });
  const lastClosed = last < open ? last : addMonths(open, -1);
  const unpaid = await unpaidMonths(context, agreement.id, { first, last: lastClosed });
  const told = [
    ...closed.filter(({ month }) => isOther(month)).map((one) => ({ ...one, type: 'monthly-pay.closed' as const })),
    ...unpaid.filter(({ month }) => isMore(month)).map((one) => ({ ...one, type: 'monthly-pay.unpaid' as const })),
  ];
  if (told.length === 0) return;
  const offices = (await officesOf(store, agreement.id)).map(officeKey);
  for (const one of told) tell(context, agreement, one, offices);
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
  const first = monthOf(addDays(days.earlier, 1));
  const last = monthOf(days.later);
  await tellClosedMonths(context, agreement, { first, last, isMore: () => was < is });
}

function tell(
  context: OperationContext,
  { id, budgetHolderId, careProviderId }: Agreement,
  { type, kind, month, totalCents: cents }: ClosedMonth & { type: 'monthly-pay.closed' | 'monthly-pay.unpaid' },
  [first, ...others]: readonly string[],
): void {
  const event = {
    type,
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
