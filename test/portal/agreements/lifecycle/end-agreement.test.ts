import { expect, test } from 'vitest';
import { paymentOfficer } from '../../support/callers.ts';
import { declarable, type Declarable, declarationOf, hours, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

function end(desk: Desk, { holder, agreement }: Declarable, day: string) {
  return desk.call(holder, 'agreements.end', { version: 1, end: day }, { agreementId: agreement.id });
}

onBothEngines(({ open }) => {
  const start = sharedDesk(open);

  test.each(['awaiting-holder', 'submitted', 'paid'])(
    'an agreement does not end before care that is %s',
    async (stage) => {
      const desk = await start();
      const at = await declarable(desk);
      const lines = [hours('2026-10-20', 60), hours('2026-10-06', 60)];
      const sender = stage === 'awaiting-holder' ? at.careProvider : at.holder;
      await desk.call(sender, 'declarations.create', declarationOf(at, { lines }));
      if (stage === 'paid') await desk.call(paymentOfficer, 'paymentRuns.create', {});
      for (const day of ['2026-10-01', '2026-10-19']) {
        await expect(end(desk, at, day)).rejects.toMatchObject({
          code: 'rules-violated',
          issues: [{ code: 'CARE_DECLARED_AFTER_END', path: 'end', params: { found: day, expected: '2026-10-20' } }],
        });
      }
      expect(await end(desk, at, '2026-10-20')).toMatchObject({ status: 'ended', end: '2026-10-20' });
    },
  );

  test('the last of several months counts', async () => {
    const desk = await start();
    const at = await declarable(desk);
    desk.clock.now = Date.UTC(2026, 11, 3);
    await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const november = { reference: 'november', month: '2026-11', lines: [hours('2026-11-09', 60)] };
    await desk.call(at.careProvider, 'declarations.create', declarationOf(at, november));
    await expect(end(desk, at, '2026-10-31')).rejects.toMatchObject({
      issues: [{ params: { expected: '2026-11-09' } }],
    });
    expect(await end(desk, at, '2026-11-30')).toMatchObject({ status: 'ended' });
  });

  test.each(['withdrawn', 'rejected'])('care of which the declaration was %s does not count', async (stage) => {
    const desk = await start();
    const at = await declarable(desk);
    const { id } = await desk.call(
      at.careProvider,
      'declarations.create',
      declarationOf(at, { lines: [hours('2026-10-20', 60)] }),
    );
    if (stage === 'withdrawn') {
      await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id });
    } else {
      const decisions = [{ declarationId: id, decision: 'reject' as const, reason: 'Not on that day' }];
      await desk.call(at.holder, 'declarations.decide', { decisions });
    }
    expect(await end(desk, at, '2026-10-01')).toMatchObject({ status: 'ended' });
  });
});
