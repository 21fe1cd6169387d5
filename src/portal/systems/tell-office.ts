import { appendEvents } from '../store/queries/events/append-events.ts';
import { markTold, untoldStuck } from '../store/queries/deliveries/deliveries.ts';
import type { Store } from '../store/store.ts';
import type { Partner } from './partner.ts';

const AT_ONCE = 100;
/** So long a system may be away before its office is told; most are back by then. */
const PATIENCE = 3_600_000;

/** Tells an office, once of each, what does not get to its system. */
export async function tellOffice(store: Store, { owner }: Partner, now: number): Promise<void> {
  for (const { id, kind, recordId } of await untoldStuck(store, owner, {
    waitingSince: now - PATIENCE,
    count: AT_ONCE,
  })) {
    await store.transaction(async (inside) => {
      if (!(await markTold(inside, id, now))) return;
      await appendEvents(inside, now, [
        {
          type: 'delivery.stuck',
          recordId,
          ...(owner !== null && { providerCode: owner }),
          params: { delivery: kind },
        },
      ]);
    });
  }
}
