import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { appendEvents } from '../../../../../src/portal/store/queries/events/append-events.ts';
import type { Store } from '../../../../../src/portal/store/store.ts';
import { onBothEngines } from '../../../support/engines.ts';

async function readAfter(store: Store, after: number): Promise<number[]> {
  const rows = await store.db.selectFrom('event').select('id').where('id', '>', after).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

onBothEngines(({ freshDatabase, open }) => {
  test('an event keeps whom it is about', async () => {
    const store = await open();
    await appendEvents(store, 5, [
      {
        type: 'agreement.shared',
        recordId: 'Z0000001',
        budgetHolderId: 3,
        careProviderId: 4,
        params: { month: '2026-01' },
      },
      { type: 'award.entered', recordId: 'T0000001', providerCode: '5501' },
    ]);
    expect(await store.db.selectFrom('event').selectAll().orderBy('id').execute()).toEqual([
      {
        id: 1,
        at: 5,
        type: 'agreement.shared',
        recordId: 'Z0000001',
        budgetHolderId: 3,
        careProviderId: 4,
        person: null,
        providerCode: null,
        paramsJson: '{"month":"2026-01"}',
        reasonSealed: null,
        actorId: 'portal',
      },
      {
        id: 2,
        at: 5,
        type: 'award.entered',
        recordId: 'T0000001',
        budgetHolderId: null,
        careProviderId: null,
        person: null,
        providerCode: '5501',
        paramsJson: '{}',
        reasonSealed: null,
        actorId: 'portal',
      },
    ]);
  });

  test('who follows the numbers misses nothing, however many write', async () => {
    const database = await freshDatabase();
    const stores = [await open(database), await open(database)];
    const seen: number[] = [];
    let writing = true;
    const follower = (async () => {
      while (writing) {
        seen.push(...(await readAfter(stores[0]!, seen.at(-1) ?? 0)));
        await nextTurn();
      }
      seen.push(...(await readAfter(stores[0]!, seen.at(-1) ?? 0)));
    })();
    await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        stores[at % 2]!.transaction(async (inside) => {
          await inside.db
            .insertInto('setting')
            .values({ key: `s${at}`, value: '' })
            .execute();
          await appendEvents(inside, at, [
            { type: 'payment.paid', recordId: 'U0000001' },
            { type: 'payment.paid', recordId: 'U0000002' },
          ]);
        }),
      ),
    );
    writing = false;
    await follower;
    expect(seen).toHaveLength(120);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });
});
