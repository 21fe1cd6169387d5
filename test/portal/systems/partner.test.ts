import { expect, test } from 'vitest';
import { practiceSystem } from '../../../src/portal/practice/systems/practice-system.ts';
import { partnersOf } from '../../../src/portal/systems/partner.ts';
import { queueDeliveries } from '../../../src/portal/systems/queue-deliveries.ts';
import { assessor, careOffice } from '../support/callers.ts';
import { bringTo, startOfTests } from '../support/cases.ts';
import { nextSerial } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  test('the system of an office hears of each end of an agreement, and that one is taken back', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const [partner] = partnersOf(store, { offices: [{ office: careOffice, system: practiceSystem() }] });
    if (partner === undefined) throw new Error('The office has no system');
    const at = [await bringTo(desk, 'approved', nextSerial()), await bringTo(desk, 'approved', nextSerial())] as const;
    await queueDeliveries(store, partner, desk.clock.now);
    const letter = { version: 1, end: '2026-12-31', reason: 'Letter', givenOn: '2026-11-02' };
    await desk.call(assessor, 'agreements.recordEnd', letter, at[0].params);
    await desk.call(assessor, 'agreements.recordEnd', { ...letter, givenBy: 'provider' }, at[1].params);
    await desk.call(at[1].careProvider, 'agreements.continue', { version: 1 }, at[1].params);
    await desk.call(at[1].holder, 'agreements.continue', { version: 1 }, at[1].params);
    await queueDeliveries(store, partner, desk.clock.now);
    const told = await store.db
      .selectFrom('delivery')
      .innerJoin('event', 'event.id', 'delivery.id')
      .select(['event.type', 'event.recordId'])
      .orderBy('event.id')
      .execute();
    expect(told).toEqual([
      { type: 'agreement.end-recorded', recordId: at[0].agreement.id },
      { type: 'agreement.end-of-provider-recorded', recordId: at[1].agreement.id },
      { type: 'agreement.end-withdrawn', recordId: at[1].agreement.id },
    ]);
  });
});
