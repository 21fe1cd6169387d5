import type { EventType } from '../../../../contract/events.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { DeliveryOwner } from './deliveries.ts';

/** An event that a system outside the portal is told of. */
export type EventToDeliver = Pick<Row<'event'>, 'id' | 'type' | 'at' | 'recordId'>;

export interface Wanted {
  after: number;
  until: number;
  types: readonly EventType[];
  count: number;
}

/** What happened between two events that a system is to be told of; an office hears of what it is named in. */
export function eventsToDeliver(
  { db }: Store,
  owner: DeliveryOwner,
  { after, until, types, count }: Wanted,
): Promise<EventToDeliver[]> {
  return db
    .selectFrom('event')
    .select(['id', 'type', 'at', 'recordId'])
    .where('id', '>', after)
    .where('id', '<=', until)
    .where('type', 'in', types)
    .$if(owner !== null, (query) => query.where('providerCode', '=', owner))
    .orderBy('id')
    .limit(count)
    .execute();
}

/** The event behind a delivery, without the reasons that people gave. */
export async function eventBehind(
  { db }: Store,
  id: number,
): Promise<(EventToDeliver & { paramsJson: string }) | undefined> {
  return db
    .selectFrom('event')
    .select(['id', 'type', 'at', 'recordId', 'paramsJson'])
    .where('id', '=', id)
    .executeTakeFirst();
}
