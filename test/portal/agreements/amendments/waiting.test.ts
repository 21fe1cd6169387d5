import { beforeAll, expect, test } from 'vitest';
import type { AgreementWait } from '../../../../src/domain/words.ts';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { amend, rate, whereOf } from '../../support/amendments.ts';
import { assessor, paymentOfficer } from '../../support/callers.ts';
import { bringTo, startOfTests, type Case } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

const raise = { from: '2026-12-01', rates: [rate(66_00)] };
const cut = { from: '2026-12-01', rates: [rate(60_00)] };

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const listed = async (by: Caller, waitsFor: AgreementWait): Promise<string[]> => {
    const { items } = await desk.call(by, 'agreements.list', { waitsFor });
    return items.map(({ id }) => id);
  };
  const tasks = async (by: Caller): Promise<Record<string, number>> => {
    const { tasks: found } = await desk.call(by, 'home.show');
    return Object.fromEntries(
      found.filter(({ kind }) => kind.endsWith('-amendment')).map(({ kind, count }) => [kind, count]),
    );
  };
  const shown = (by: Caller, at: Case) => desk.call(by, 'agreements.show', undefined, at.params);

  test('a raise waits for the holder, then for the office, wherever they look', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const { id } = at.agreement;
    expect(await shown(at.holder, at)).toMatchObject({ amendment: null, nextOperations: ['end', 'amend'] });
    expect(await shown(at.careProvider, at)).toMatchObject({ amendment: null, nextOperations: ['end', 'amend'] });
    const where = whereOf(await amend(desk, at, raise));

    expect(await tasks(at.holder)).toEqual({ 'revise-amendment': 1 });
    expect(await listed(at.holder, 'revise-amendment')).toEqual([id]);
    // A draft is nobody's but its drafter's.
    expect(await shown(at.careProvider, at)).toMatchObject({ amendment: null, nextOperations: ['end'] });
    await desk.call(at.holder, 'amendments.share', undefined, where);
    expect(await tasks(at.careProvider)).toEqual({});
    expect(await tasks(at.holder)).toEqual({ 'sign-amendment': 1 });
    expect(await listed(at.holder, 'sign-amendment')).toEqual([id]);
    expect(await shown(at.holder, at)).toMatchObject({
      nextOperations: ['end'],
      amendment: { version: 2, from: '2026-12-01', status: 'shared', nextOperations: ['sign', 'reopen'] },
    });
    await desk.call(at.holder, 'amendments.sign', undefined, where);
    expect(await tasks(at.holder)).toEqual({ 'submit-amendment': 1 });
    expect(await tasks(assessor)).toEqual({});
    expect(await shown(assessor, at)).toMatchObject({ amendment: null, nextOperations: [] });
    await desk.call(at.holder, 'amendments.submit', undefined, where);

    expect(await tasks(at.holder)).toEqual({});
    expect(await tasks(assessor)).toEqual({ 'assess-amendment': 1 });
    expect(await listed(assessor, 'assess')).toEqual([id]);
    expect(await listed(assessor, 'assess-amendment')).toEqual([id]);
    expect(await tasks(paymentOfficer)).toEqual({});
    await desk.call(assessor, 'amendments.assess', { decision: 'approve' }, where);
    expect(await listed(assessor, 'assess')).toEqual([]);
    expect(await tasks(assessor)).toEqual({});
  });

  test('a cut waits for the provider first', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const where = whereOf(await amend(desk, at, cut));
    await desk.call(at.holder, 'amendments.share', undefined, where);
    expect(await tasks(at.holder)).toEqual({});
    expect(await tasks(at.careProvider)).toEqual({ 'sign-amendment': 1 });
    await desk.call(at.careProvider, 'amendments.sign', undefined, where);
    expect(await tasks(at.careProvider)).toEqual({});
    expect(await listed(at.holder, 'sign-amendment')).toEqual([at.agreement.id]);
  });

  test('what is to be assessed is an agreement as well, and what ended waits no more', async () => {
    const handedIn = await bringTo(desk, 'in-assessment', ++serial);
    expect(await listed(assessor, 'assess')).toContain(handedIn.agreement.id);
    expect(await listed(assessor, 'assess-amendment')).not.toContain(handedIn.agreement.id);

    const at = await bringTo(desk, 'approved', ++serial);
    const where = whereOf(await amend(desk, at, raise));
    await desk.call(at.holder, 'amendments.share', undefined, where);
    const end = { version: 1, end: '2026-11-30', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', end, at.params);
    expect(await tasks(at.holder)).toEqual({});
    expect(await shown(at.holder, at)).toMatchObject({ amendment: { nextOperations: ['reopen'] } });
  });

  test('agreements are found by the law that pays for them', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const found = (law: 'Wlz' | 'Wmo') => desk.call(at.holder, 'agreements.list', { law });
    expect((await found('Wlz')).items.map(({ id }) => id)).toEqual([at.agreement.id]);
    expect((await found('Wmo')).items).toEqual([]);
  });
});
