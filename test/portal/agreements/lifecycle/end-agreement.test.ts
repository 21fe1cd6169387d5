import { expect, test } from 'vitest';
import type { AgreementTerms } from '../../../../src/domain/agreement-terms.ts';
import { agreeOn } from '../../support/amendments.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { declarable, type Declarable, declarationOf, hours, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

function end(desk: Desk, { holder, agreement }: Declarable, day: string) {
  return desk.call(holder, 'agreements.end', { version: 1, end: day }, { agreementId: agreement.id });
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

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

  // Today is 10 November 2026.
  test('the holder moves a last day, also one that has gone by; a care provider only one that is still to come', async () => {
    const desk = await start();
    const at = await declarable(desk);
    desk.clock.now = Date.UTC(2026, 10, 10);
    const show = () => desk.call(at.holder, 'agreements.show', undefined, { agreementId: at.agreement.id });
    expect(await end(desk, at, '2026-11-30')).toMatchObject({ status: 'ended', end: '2026-11-30' });
    expect((await show()).nextOperations).toContain('end');
    expect(await end(desk, at, '2026-12-15')).toMatchObject({ status: 'ended', end: '2026-12-15' });
    expect(await end(desk, at, '2026-11-20')).toMatchObject({ status: 'ended', end: '2026-11-20' });
    // On the last day itself it can still be moved.
    desk.clock.now = Date.UTC(2026, 10, 20, 12);
    expect((await show()).nextOperations).toContain('end');
    desk.clock.now = Date.UTC(2026, 10, 21, 12);
    expect((await show()).nextOperations).toContain('end');
    const asProvider = { ...at, holder: at.careProvider };
    await expect(end(desk, asProvider, '2026-11-20')).rejects.toMatchObject({ code: 'status-conflict' });
    expect(await end(desk, at, '2026-12-15')).toMatchObject({ status: 'ended', end: '2026-12-15' });
  });

  test('the holder does not put off the end that the care provider gave, in one step or in two', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await end(desk, { ...at, holder: at.careProvider }, '2026-12-31');
    const refused = { issues: [{ code: 'OUTSIDE_TERM', path: 'end', params: { found: '2027-01-31' } }] };
    await expect(end(desk, at, '2027-01-31')).rejects.toMatchObject(refused);
    expect(await end(desk, at, '2026-12-15')).toMatchObject({ end: '2026-12-15' });
    await expect(end(desk, at, '2027-01-31')).rejects.toMatchObject(refused);
    expect(await end(desk, at, '2026-12-31')).toMatchObject({ end: '2026-12-31' });
  });

  test('care until a last day that was moved is declared as before', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await end(desk, at, '2026-11-09');
    await end(desk, at, '2026-11-30');
    desk.clock.now = Date.UTC(2026, 11, 3);
    const november = { reference: 'november', month: '2026-11', lines: [hours('2026-11-24', 60)] };
    expect(await desk.call(at.careProvider, 'declarations.create', declarationOf(at, november))).toMatchObject({
      status: 'awaiting-holder',
    });
  });

  // Somebody who is told to go next month still works this month: two agreements would pay for the same weeks.
  test('no second agreement with the same care provider begins before the last day', async () => {
    const desk = await start();
    const at = await declarable(desk);
    desk.clock.now = Date.UTC(2026, 10, 10);
    await end(desk, at, '2026-12-15');
    const second = await desk.call(at.holder, 'agreements.create', {
      budgetHolderId: at.agreement.budgetHolder.id,
      parties: at.agreement.parties ?? undefined,
      workArrangements: { ...at.agreement.workArrangements, start: '2026-12-15' },
      generalTerms: at.agreement.generalTerms ?? undefined,
    } as never);
    const share = () => desk.call(at.holder, 'agreements.share', undefined, { agreementId: second.id });
    await expect(share()).rejects.toMatchObject({
      issues: [{ code: 'PROVIDER_ALREADY_HAS_AGREEMENT', params: { agreement: at.agreement.id } }],
    });
    const later = { workArrangements: { ...at.agreement.workArrangements, start: '2026-12-16' } } as never;
    await desk.call(at.holder, 'agreements.update', later, { agreementId: second.id });
    expect(await share()).toMatchObject({ status: 'shared' });
    // Nor is the last day moved over the days of the second one.
    await expect(end(desk, at, '2026-12-16')).rejects.toMatchObject({
      issues: [{ code: 'PROVIDER_ALREADY_HAS_AGREEMENT', params: { agreement: second.id } }],
    });
    expect(await end(desk, at, '2026-12-10')).toMatchObject({ end: '2026-12-10' });
    expect(await end(desk, at, '2026-12-15')).toMatchObject({ end: '2026-12-15' });
  });

  test('an agreement that is to be extended ends on a day of its extension', async () => {
    const desk = await start();
    const change = (terms: AgreementTerms): AgreementTerms => ({
      ...terms,
      workArrangements: { ...terms.workArrangements, termKind: 'fixed', end: '2026-12-31' },
    });
    const at = await declarable(desk, { change });
    await expect(end(desk, at, '2027-06-30')).rejects.toMatchObject({ issues: [{ code: 'OUTSIDE_TERM' }] });
    await agreeOn(desk, at, { from: '2026-12-01', workArrangements: { end: '2027-12-31' } });
    expect(await end(desk, at, '2027-06-30')).toMatchObject({ status: 'ended', end: '2027-06-30' });
  });
});
