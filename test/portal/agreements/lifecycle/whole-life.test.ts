import { beforeAll, describe, expect, test } from 'vitest';
import { onBothEngines } from '../../support/engines.ts';
import { assessor } from '../../support/callers.ts';
import { agreementKinds, bringTo, openCase, reachable, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';

const formality = {
  employment: 'informal',
  assignment: 'formal',
  'assignment-family': 'informal',
  'assignment-organisation': 'formal',
} as const;

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  describe.each(agreementKinds)('an agreement of the kind %s', (kind) => {
    test.each(reachable)('can come to be %s', async (status) => {
      const { agreement } = await bringTo(desk, status, ++serial, { kind });
      expect(agreement).toMatchObject({ status, kind, version: 1, laws: ['Wlz'], start: '2026-11-01' });
    });

    test('is checked, signed by the provider and then by the holder, and assessed', async () => {
      const { holder, careProvider, params, provider } = await openCase(desk, ++serial, { kind });
      const { issues } = await desk.call(holder, 'agreements.check', undefined, params);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);

      const shared = await desk.call(holder, 'agreements.share', undefined, params);
      expect(shared).toMatchObject({ providerFormality: formality[kind], careProvider: { id: provider.id } });
      const first = await desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
      expect(first.signatures.map(({ role }) => role)).toEqual(['care-provider']);
      desk.clock.now += 1000;
      const last = await desk.call(holder, 'agreements.sign', { version: 1 }, params);
      expect(last.signatures.map(({ role }) => role)).toEqual(['care-provider', 'budget-holder']);
      await desk.call(holder, 'agreements.submit', { version: 1 }, params);

      const assessed = await desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, params);
      expect(assessed.assessment).toEqual({
        decision: 'approve',
        reason: null,
        assessedAt: new Date(desk.clock.now).toISOString(),
      });
      expect(assessed.nextOperations).toEqual([]);
    });
  });
});
