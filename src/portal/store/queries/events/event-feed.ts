import type { EventType } from '../../../../contract/events.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { visibleEvent } from '../visibility/visible-records.ts';

export type EventRecord = Omit<Row<'event'>, 'paramsJson' | 'reasonSealed' | 'providerCode' | 'person' | 'actorId'>;

interface EventQuery {
  type: EventType | undefined;
  budgetHolderId: number | undefined;
  after: number;
  count: number;
}

/** Lists events in the order in which they happened, from the one after `after`. */
export async function listEvents(
  store: Store,
  caller: Caller,
  { type, budgetHolderId, after, count }: EventQuery,
): Promise<EventRecord[]> {
  let query = store.db
    .selectFrom('event')
    .select(['event.id', 'event.type', 'event.at', 'event.recordId', 'event.budgetHolderId', 'event.careProviderId'])
    .where(visibleEvent(caller))
    .where('event.id', '>', after)
    .orderBy('event.id')
    .limit(count);
  if (type !== undefined) query = query.where('event.type', '=', type);
  if (budgetHolderId !== undefined) query = query.where('event.budgetHolderId', '=', budgetHolderId);
  return query.execute();
}
