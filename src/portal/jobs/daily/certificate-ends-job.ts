import { addDays, amsterdamDate, startOfDay } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { appendEvents } from '../../store/queries/events/append-events.ts';
import { notToldBefore } from '../../store/queries/events/told-before.ts';
import {
  forgetCertificatesBefore,
  lastCertificatesThatEnd,
} from '../../store/queries/people/providers/seen-certificates.ts';
import type { Store } from '../../store/store.ts';
import type { DailyJob } from '../daily-job.ts';

/** So many days before the end it is told. Source: VECOZO asks for a new one from 30 days before. */
const daysBefore = [30, 7, 1] as const;

/** An ended one stands in the agenda of these days still. */
const DAYS_KEPT = 30;

/** Tells an organisation that the last certificate of its systems is about to end, and forgets those that ended. */
export const certificateEndsJob: DailyJob = {
  name: 'certificate-ends',
  run: (store, { date, now }) =>
    store.transaction(async (inside) => {
      for (const days of daysBefore) await tellOf(inside, { day: addDays(date, days), days, now });
      await forgetCertificatesBefore(inside, startOfDay(addDays(date, -DAYS_KEPT)));
    }),
};

async function tellOf(store: Store, { day, days, now }: { day: string; days: number; now: number }): Promise<void> {
  const ending = await lastCertificatesThatEnd(store, { from: startOfDay(day), before: startOfDay(addDays(day, 1)) });
  const providers = new Map(ending.map(({ careProviderId, endsAt }) => [careProviderId, amsterdamDate(endsAt)]));
  const events = [...providers].map(([careProviderId, end]) => ({
    type: 'care-provider.certificate-ends' as const,
    recordId: formatRecordId('care-provider', careProviderId),
    careProviderId,
    params: { end, days },
  }));
  await appendEvents(store, now, await notToldBefore(store, events));
}
