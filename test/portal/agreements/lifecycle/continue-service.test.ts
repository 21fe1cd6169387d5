import { beforeAll, expect, test } from 'vitest';
import { assessor } from '../../support/callers.ts';
import { bringTo, type Case, newAward, openCase, startOfTests } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { noonOf } from '../../support/monthly.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const by = {
    holder: ({ holder }: Case) => holder,
    provider: ({ careProvider }: Case) => careProvider,
  };
  const goOn = (at: Case, who: keyof typeof by, more: { decline?: true; reason?: string } = {}) =>
    desk.call(by[who](at), 'agreements.continue', { version: 1, ...more }, at.params);
  const show = (at: Case, who: keyof typeof by) => desk.call(by[who](at), 'agreements.show', undefined, at.params);
  const tasksOf = async (at: Case, who: keyof typeof by) =>
    (await desk.call(by[who](at), 'home.show')).tasks.filter(({ kind }) => kind === 'decide-end-withdrawal');
  const told = async (caller: Case['holder'], at: Case) =>
    (await desk.call(caller, 'messages.list', { limit: 100 })).items
      .filter(({ recordId, type }) => recordId === at.agreement.id && type.includes('.end-'))
      .map(({ type }) => type.replace('agreement.', ''))
      .toReversed();

  test('a notice is taken back by the care provider who gave it, once the holder agrees', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    await desk.call(at.careProvider, 'agreements.end', { version: 1, end: '2026-12-31' }, at.params);
    expect((await show(at, 'holder')).nextOperations).not.toContain('continue');
    await expect(goOn(at, 'holder')).rejects.toMatchObject({ issues: [{ code: 'END_OF_OTHER_PARTY' }] });
    await expect(goOn(at, 'holder', { decline: true })).rejects.toMatchObject({
      issues: [{ code: 'END_WITHDRAWAL_NOT_ASKED' }],
    });
    expect((await show(at, 'provider')).nextOperations).toContain('continue');
    const asked = { status: 'ended', end: '2026-12-31', endWithdrawalAskedBy: 'provider' };
    expect(await goOn(at, 'provider')).toMatchObject(asked);
    expect(await goOn(at, 'provider')).toMatchObject(asked);
    expect(await tasksOf(at, 'holder')).toMatchObject([{ count: 1 }]);
    expect(await tasksOf(at, 'provider')).toEqual([]);

    expect(await goOn(at, 'holder', { decline: true })).toMatchObject({ ...asked, endWithdrawalAskedBy: null });
    expect(await tasksOf(at, 'holder')).toEqual([]);
    await goOn(at, 'provider', { reason: 'It was the wrong client' });
    const approved = await goOn(at, 'holder');
    expect(approved).toMatchObject({ status: 'approved', end: null, endWithdrawalAskedBy: null });
    const steps = ['end-withdrawal-asked', 'end-withdrawal-declined', 'end-withdrawal-asked', 'end-withdrawn'];
    expect(await told(at.holder, at)).toEqual(steps);
    expect(await told(at.careProvider, at)).toEqual(steps);
    expect(await told(assessor, at)).toEqual(['end-withdrawn']);
    // A notice that was taken back no longer says how late the holder may end it.
    const end = { version: 1, end: '2027-02-28', ground: 'mutual-consent' } as const;
    expect(await desk.call(at.holder, 'agreements.end', end, at.params)).toMatchObject({ end: '2027-02-28' });
    expect(await desk.call(at.holder, 'agreements.end', { ...end, end: '2027-03-31' }, at.params)).toMatchObject({
      end: '2027-03-31',
    });
  });

  test('an end on a fixed term leaves the last day that was agreed, and an end given anew takes a question away', async () => {
    const at = await openCase(desk, ++serial);
    const { holder, careProvider, params, agreement } = at;
    const workArrangements = { ...agreement.workArrangements!, termKind: 'fixed', end: '2027-06-30' } as const;
    await desk.call(holder, 'agreements.update', { workArrangements }, params);
    await desk.call(holder, 'agreements.share', undefined, params);
    await desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
    await desk.call(holder, 'agreements.sign', { version: 1 }, params);
    await desk.call(holder, 'agreements.submit', { version: 1 }, params);
    await desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, params);
    const end = { version: 1, end: '2026-12-31', ground: 'mutual-consent' } as const;
    await desk.call(holder, 'agreements.end', end, params);
    await goOn(at, 'holder');
    await desk.call(holder, 'agreements.end', { ...end, end: '2026-11-30' }, params);
    expect(await tasksOf(at, 'provider')).toEqual([]);
    await goOn(at, 'holder');
    expect(await goOn(at, 'provider')).toMatchObject({ status: 'approved', end: '2027-06-30' });
  });

  test('a death that was entered by mistake needs nobody else', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const death = { version: 1, end: '2026-11-02', ground: 'death-of-holder' } as const;
    await desk.call(at.holder, 'agreements.end', death, at.params);
    expect(await goOn(at, 'holder')).toMatchObject({ status: 'approved', end: null });
  });

  test('a death that is taken back leaves the end that was given before it, of which the other party was told', async () => {
    const death = { version: 1, end: '2026-11-02', ground: 'death-of-holder' } as const;
    const notice = { version: 1, end: '2026-12-31', ground: 'mutual-consent' } as const;
    const ofHolder = await bringTo(desk, 'approved', ++serial);
    await desk.call(ofHolder.holder, 'agreements.end', notice, ofHolder.params);
    await desk.call(ofHolder.holder, 'agreements.end', { ...death, end: '2026-11-01' }, ofHolder.params);
    await desk.call(ofHolder.holder, 'agreements.end', death, ofHolder.params);
    const left = { status: 'ended', end: '2026-12-31', endWithdrawalAskedBy: null };
    expect(await goOn(ofHolder, 'holder')).toMatchObject(left);
    // Nobody takes back alone what they gave, also not by way of a death.
    expect(await goOn(ofHolder, 'holder')).toMatchObject({ ...left, endWithdrawalAskedBy: 'holder' });
    expect(await goOn(ofHolder, 'provider')).toMatchObject({ status: 'approved', end: null });

    const ofProvider = await bringTo(desk, 'approved', ++serial);
    await desk.call(ofProvider.careProvider, 'agreements.end', { version: 1, end: '2026-12-31' }, ofProvider.params);
    await desk.call(ofProvider.holder, 'agreements.end', death, ofProvider.params);
    expect(await goOn(ofProvider, 'holder')).toMatchObject(left);
    await expect(goOn(ofProvider, 'holder')).rejects.toMatchObject({ issues: [{ code: 'END_OF_OTHER_PARTY' }] });
    expect(await goOn(ofProvider, 'provider')).toMatchObject({ ...left, endWithdrawalAskedBy: 'provider' });
  });

  test('a notice stays that of the care provider when the holder sets an earlier day, and only who can take it back sees what comes of it', async () => {
    const at = await bringTo(desk, 'approved', ++serial);
    const effect = (who: keyof typeof by) =>
      desk.call(by[who](at), 'agreements.continueEffect', { version: 1 }, at.params);
    await expect(effect('holder')).rejects.toMatchObject({ code: 'status-conflict' });
    await desk.call(at.careProvider, 'agreements.end', { version: 1, end: '2026-12-31' }, at.params);
    const earlier = { version: 1, end: '2026-11-30', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', earlier, at.params);
    const ofOther = { issues: [{ code: 'END_OF_OTHER_PARTY' }] };
    await expect(goOn(at, 'holder')).rejects.toMatchObject(ofOther);
    await expect(effect('holder')).rejects.toMatchObject(ofOther);
    expect(await effect('provider')).toMatchObject({ end: null, wasEnd: '2026-11-30' });
  });

  test('the award of the next year, entered when the agreement had ended, pays for it once it runs on', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const { budgetHolder: _, ...award } = newAward(serial, { start: '2027-01-01', end: '2027-12-31' });
    const next = await desk.call(assessor, 'awards.create', { ...award, budgetHolderId: at.agreement.budgetHolder.id });
    await goOn(at, 'holder');
    expect((await show(at, 'holder')).unpaidAfter).toBeNull();
    await goOn(at, 'provider');
    const { items } = await desk.call(at.careProvider, 'messages.list', { limit: 100 });
    const told = items.filter(({ recordId, type }) => recordId === at.agreement.id && type === 'agreement.award-added');
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toMatch(/2027/);
    expect(next.start).toBe('2027-01-01');
  });

  test('after the last day only the holder asks; the care provider can still agree', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const ofProvider = await bringTo(desk, 'approved', ++serial);
    await desk.call(ofProvider.careProvider, 'agreements.end', { version: 1, end: '2026-11-30' }, ofProvider.params);
    await goOn(ofProvider, 'provider');
    desk.clock.now = noonOf('2026-12-04');
    expect((await show(ofProvider, 'provider')).nextOperations).toEqual([]);
    await expect(goOn(ofProvider, 'provider')).rejects.toMatchObject({ code: 'status-conflict' });
    await expect(goOn(at, 'provider')).rejects.toMatchObject({ code: 'status-conflict' });
    expect((await show(at, 'provider')).nextOperations).toEqual([]);
    await goOn(at, 'holder');
    expect((await show(at, 'provider')).nextOperations).toEqual(['continue']);
    expect(await goOn(at, 'provider')).toMatchObject({ status: 'approved', end: null });
  });

  test('the next agreement of the same two is in the way', async () => {
    const at = await bringTo(desk, 'ended', ++serial);
    const next = await openCase(desk, serial, { award: at.award, provider: at.provider });
    const workArrangements = { ...next.agreement.workArrangements!, start: '2026-12-01' };
    await desk.call(at.holder, 'agreements.update', { workArrangements }, next.params);
    await desk.call(at.holder, 'agreements.share', undefined, next.params);
    await goOn(at, 'holder');
    desk.clock.now = startOfTests;
    await expect(goOn(at, 'provider')).rejects.toMatchObject({
      issues: [{ code: 'PROVIDER_ALREADY_HAS_AGREEMENT', params: { agreement: next.agreement.id } }],
    });
  });
});
