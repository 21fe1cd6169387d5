import type { EventType } from '../../contract/events.ts';
import { arePaymentsHeld } from '../store/queries/payments/held-payments.ts';
import { eventsToDeliver, type EventToDeliver } from '../store/queries/deliveries/events-to-deliver.ts';
import { lastEvent } from '../store/queries/mail/mail.ts';
import { replaceSetting, settingOf } from '../store/queries/settings.ts';
import { insertRows } from '../store/rows/insert-rows.ts';
import type { NewRow } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import type { Partner } from './partner.ts';

const AT_ONCE = 1000;
const DAY = 86_400_000;

/**
 * Puts in the queue what a system is to be told of, a thousand events at a time; answers false when there are no more. What
 * happened before the system was configured is not handed over by itself, and neither is what lay for more than a day while
 * it was not: somebody may have handed that over by hand, and a bank would pay it twice.
 */
export async function queueDeliveries(store: Store, partner: Partner, now: number): Promise<boolean> {
  if (partner.owner === null && (await arePaymentsHeld(store))) return false;
  const cursor = `delivery.lastEvent.${partner.owner ?? 'payment'}`;
  const from = await settingOf(store, cursor, async () => String(await lastEvent(store)));
  const until = await lastEvent(store);
  if (until <= Number(from)) return false;
  const types = Object.keys(partner.told) as EventType[];
  const events = await eventsToDeliver(store, partner.owner, { after: Number(from), until, types, count: AT_ONCE });
  const isAll = events.length < AT_ONCE;
  const to = isAll ? until : (events.at(-1)?.id ?? until);
  await store.transaction(async (inside) => {
    // Another process was first.
    if (!(await replaceSetting(inside, cursor, from, String(to)))) return;
    const rows = events.map((event) => rowOf(event, partner, now));
    await insertRows(inside, 'delivery', rows);
  });
  return !isAll;
}

function rowOf({ id, type, at, recordId }: EventToDeliver, { owner, told }: Partner, now: number): NewRow<'delivery'> {
  return {
    id,
    kind: told[type] ?? 'office-notice',
    recordId,
    officeKey: owner,
    // A notice does no harm, however late it is.
    status: owner === null && at < now - DAY ? 'held' : 'waiting',
    attempts: 0,
    nextAt: now,
    takenUntil: null,
    createdAt: now,
    closedAt: null,
    problem: null,
    toldAt: null,
  };
}
