import { beforeAll, expect, test } from 'vitest';
import { onBothEngines } from '../../support/engines.ts';
import { assessor, assessorOf, municipality } from '../../support/callers.ts';
import { bringTo, enterAward, newProvider, register, openCase, startOfTests, termsOf } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { holderOf, providerOf } from '../../support/callers.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('a rejection has a reason', async () => {
    const { params, holder } = await bringTo(desk, 'in-assessment', ++serial);
    await expect(
      desk.call(assessor, 'agreements.assess', { version: 1, decision: 'reject' }, params),
    ).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'REASON_MISSING', path: 'reason' }],
    });
    const reason = 'Household help is not care';
    await desk.call(assessor, 'agreements.assess', { version: 1, decision: 'reject', reason }, params);
    expect(await desk.call(holder, 'agreements.show', undefined, params)).toMatchObject({
      status: 'rejected',
      assessment: { decision: 'reject', reason },
    });
  });

  test('an office that gave none of the awards finds nothing to assess', async () => {
    const { params } = await bringTo(desk, 'in-assessment', ++serial);
    const other = assessorOf(municipality);
    await expect(
      desk.call(other, 'agreements.assess', { version: 1, decision: 'approve' }, params),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('each office that gave an award is told and may assess', async () => {
    const wmo = assessorOf(municipality);
    const wlz = await enterAward(desk, ++serial);
    const holderId = wlz.budgetHolder.id;
    const second = await enterAward(
      desk,
      serial,
      { law: 'Wmo', careFunctions: ['respite-care'], end: '2027-12-31' },
      wmo,
    );
    expect(second.budgetHolder.id).toBe(holderId);
    const holder = holderOf(holderId);
    const provider = await register(desk, holder, newProvider('organisation', serial));
    const terms = termsOf('assignment-organisation', provider.id, [wlz.id, second.id]);
    const { id } = await desk.call(holder, 'agreements.create', terms);
    const params = { agreementId: id };
    await desk.call(holder, 'agreements.share', undefined, params);
    await desk.call(providerOf(provider.id), 'agreements.sign', { version: 1 }, params);
    await desk.call(holder, 'agreements.sign', { version: 1 }, params);
    await desk.call(holder, 'agreements.submit', { version: 1 }, params);

    for (const office of [assessor, wmo]) {
      const { items } = await desk.call(office, 'agreements.list', { status: 'in-assessment' });
      expect(items.map((item) => item.id)).toContain(id);
      const events = await desk.call(office, 'events.list', { type: 'agreement.submitted' });
      expect(events.items.filter(({ recordId }) => recordId === id)).toHaveLength(1);
    }
    const approved = await desk.call(wmo, 'agreements.assess', { version: 1, decision: 'approve' }, params);
    expect(approved).toMatchObject({ status: 'approved', laws: ['Wlz', 'Wmo'] });
    const told = await desk.call(holder, 'events.list', { type: 'agreement.approved' });
    expect(told.items).toHaveLength(1);
  });

  test.each([
    { status: 'signed-by-provider', act: 'sign' },
    { status: 'signed', act: 'submit' },
    { status: 'in-assessment', act: 'assess' },
  ] as const)('an award withdrawn since stops an agreement that is $status', async ({ status, act }) => {
    const { award, params, holder } = await bringTo(desk, status, ++serial);
    await desk.call(assessor, 'awards.withdraw', { from: '2026-01-01', reason: 'Moved away' }, { awardId: award.id });
    const attempt = {
      sign: () => desk.call(holder, 'agreements.sign', { version: 1 }, params),
      submit: () => desk.call(holder, 'agreements.submit', { version: 1 }, params),
      assess: () => desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, params),
    }[act];
    await expect(attempt()).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'AWARD_NOT_VALID', params: { award: award.id, reason: 'withdrawn' } }],
    });
    expect(await desk.call(holder, 'agreements.show', undefined, params)).toMatchObject({ status });
  });

  test('an agreement ends on a day of its term', async () => {
    const { holder, params, agreement } = await bringTo(desk, 'approved', ++serial);
    await expect(desk.call(holder, 'agreements.end', { version: 1, end: '2026-10-31' }, params)).rejects.toMatchObject({
      issues: [{ code: 'TERM_END_BEFORE_START', path: 'end', params: { found: '2026-10-31', expected: '2026-11-01' } }],
    });
    const ended = await desk.call(holder, 'agreements.end', { version: 1, end: '2026-11-30', reason: 'Moved' }, params);
    expect(ended).toMatchObject({ status: 'ended', end: '2026-11-30', workArrangements: agreement.workArrangements });
  });

  test('an agreement for a fixed time is not made longer by ending it', async () => {
    const at = await openCase(desk, ++serial);
    const workArrangements = { ...at.agreement.workArrangements!, termKind: 'fixed', end: '2026-12-15' } as const;
    await desk.call(at.holder, 'agreements.update', { workArrangements }, at.params);
    await desk.call(at.holder, 'agreements.share', undefined, at.params);
    await desk.call(at.careProvider, 'agreements.sign', { version: 1 }, at.params);
    await desk.call(at.holder, 'agreements.sign', { version: 1 }, at.params);
    await desk.call(at.holder, 'agreements.submit', { version: 1 }, at.params);
    await desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, at.params);
    await expect(
      desk.call(at.holder, 'agreements.end', { version: 1, end: '2026-12-16' }, at.params),
    ).rejects.toMatchObject({
      issues: [{ code: 'OUTSIDE_TERM', path: 'end', params: { expected: '2026-11-01/2026-12-15' } }],
    });
    expect(await desk.call(at.holder, 'agreements.end', { version: 1, end: '2026-12-15' }, at.params)).toMatchObject({
      status: 'ended',
    });
  });
});
