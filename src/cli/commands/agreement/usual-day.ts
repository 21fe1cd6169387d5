import { announcedFrom } from '../../../domain/agreement/expiry-notice.ts';
import type { IsoDate } from '../../../domain/values/date.ts';
import { addMonths, firstDay, monthOf } from '../../../domain/values/month.ts';
import type { Context } from '../../framework/context.ts';

/** The day on which an amendment begins when none is named: that an end was announced is known from now on. */
export async function usualDay(
  context: Context,
  agreementId: string,
  { isAnnounced }: { isAnnounced: boolean },
): Promise<IsoDate> {
  if (!isAnnounced) return nextMonth(context);
  const client = await context.client();
  const { today } = await client.me.show(context.call);
  const { start } = await client.agreements.show(agreementId, context.call);
  const { items } = await client.amendments.list(agreementId, {}, context.call);
  return announcedFrom(today, { start, latestFrom: items.find(({ status }) => status === 'approved')?.from });
}

/** When nothing else is said an amendment begins with the next month. */
export async function nextMonth(context: Context): Promise<IsoDate> {
  const client = await context.client();
  const { today } = await client.me.show(context.call);
  return firstDay(addMonths(monthOf(today), 1));
}
