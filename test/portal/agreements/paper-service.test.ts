// What a party gave on paper is recorded by the office, and holds from the day on which it was given.
import { beforeAll, expect, test } from 'vitest';
import { showDueTerms } from '../../../src/portal/agreements/amendments/show-due-terms.ts';
import { agreeOn } from '../support/amendments.ts';
import { assessor, assessorOf, municipality } from '../support/callers.ts';
import { bringTo, type Case, enterAward, startOfTests } from '../support/cases.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, noonOf } from '../support/monthly.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  const typesOf = async (caller: Case['holder'], id: string, at = desk) =>
    (await at.call(caller, 'messages.list', { limit: 100 })).items
      .filter(({ recordId }) => recordId === id)
      .map(({ type }) => type);

  test('notice on paper counts from the day on which it was given, and both parties are told', async () => {
    const { agreement, params, holder, careProvider } = await bringTo(desk, 'approved', ++serial, {
      kind: 'employment',
    });
    desk.clock.now = noonOf('2026-12-01');
    // A month of notice, to the end of a month: from 30 November to 31 December, from 1 December to 31 January.
    const letter = { version: 1, end: '2026-12-31', reason: 'Letter of the holder' };
    const early = desk.call(assessor, 'agreements.recordEnd', { ...letter, givenOn: '2026-12-01' }, params);
    await expect(early).rejects.toMatchObject({ issues: [{ code: 'NOTICE_TOO_SHORT' }] });
    const late = desk.call(assessor, 'agreements.recordEnd', { ...letter, givenOn: '2026-12-02' }, params);
    await expect(late).rejects.toMatchObject({ issues: [{ code: 'PAPER_STILL_TO_COME', path: 'givenOn' }] });
    const given = { ...letter, givenOn: '2026-11-30' };
    expect(await desk.call(assessor, 'agreements.recordEndEffect', given, params)).toMatchObject({
      end: '2026-12-31',
      wasEnd: null,
      claimedBackCents: 0,
    });
    expect(await desk.call(assessor, 'agreements.recordEnd', given, params)).toMatchObject({
      status: 'ended',
      end: '2026-12-31',
    });
    for (const caller of [holder, careProvider, assessor])
      expect(await typesOf(caller, agreement.id)).toContain('agreement.end-recorded');
    // It is the holder's end: they move it, and ask it back.
    const moved = { version: 1, end: '2027-01-31', reason: 'Another letter', givenOn: '2026-12-01' };
    expect(await desk.call(assessor, 'agreements.recordEnd', moved, params)).toMatchObject({ end: '2027-01-31' });
    expect(await desk.call(holder, 'agreements.continue', { version: 1 }, params)).toMatchObject({
      endWithdrawalAskedBy: 'holder',
    });
  });

  test('a notice of the care provider on paper is theirs to take back, and no holder records one', async () => {
    desk.clock.now = startOfTests;
    const { params, holder, careProvider } = await bringTo(desk, 'approved', ++serial);
    const given = {
      version: 1,
      end: '2026-12-31',
      reason: 'Letter',
      givenOn: '2026-11-02',
      givenBy: 'provider',
    } as const;
    await desk.call(assessor, 'agreements.recordEnd', given, params);
    await expect(desk.call(holder, 'agreements.continue', { version: 1 }, params)).rejects.toMatchObject({
      issues: [{ code: 'END_OF_OTHER_PARTY' }],
    });
    await desk.call(careProvider, 'agreements.continue', { version: 1 }, params);
    expect(await desk.call(holder, 'agreements.continue', { version: 1 }, params)).toMatchObject({
      status: 'approved',
    });
  });

  test('an end that the office recorded by mistake it takes back alone, and both parties are told', async () => {
    desk.clock.now = startOfTests;
    const { agreement, params, holder, careProvider } = await bringTo(desk, 'approved', ++serial);
    const before = await desk.call(holder, 'agreements.show', undefined, params);
    const mistake = { version: 1, reason: 'The letter was about another agreement' };
    const nothingYet = desk.call(assessor, 'agreements.withdrawRecordedEnd', mistake, params);
    await expect(nothingYet).rejects.toMatchObject({ code: 'status-conflict' });
    const given = { version: 1, end: '2026-12-31', reason: 'Letter', givenOn: '2026-11-02' };
    await desk.call(assessor, 'agreements.recordEnd', given, params);
    // What a party asked meanwhile goes with the end that it was about.
    await desk.call(holder, 'agreements.continue', { version: 1 }, params);
    expect(await desk.call(assessor, 'agreements.withdrawRecordedEndEffect', { version: 1 }, params)).toMatchObject({
      end: before.end,
      wasEnd: '2026-12-31',
    });
    const after = await desk.call(assessor, 'agreements.withdrawRecordedEnd', mistake, params);
    expect(after).toMatchObject({ status: 'approved', end: before.end, endWithdrawalAskedBy: null });
    for (const caller of [holder, careProvider, assessor])
      expect(await typesOf(caller, agreement.id)).toContain('agreement.recorded-end-withdrawn');
    const { items } = await desk.call(careProvider, 'messages.list', { limit: 100 });
    const told = items.find(({ type }) => type === 'agreement.recorded-end-withdrawn');
    const { body } = await desk.call(careProvider, 'messages.show', undefined, { messageId: told!.id });
    expect(body).toContain('The letter was about another agreement');
  });

  test('what the wrong end took the place of holds again, and what a party gave is for that party', async () => {
    desk.clock.now = startOfTests;
    const { params, holder, careProvider } = await bringTo(desk, 'approved', ++serial);
    const own = { version: 1, end: '2026-12-31', ground: 'mutual-consent' } as const;
    await desk.call(holder, 'agreements.end', own, params);
    const withdraw = () =>
      desk.call(assessor, 'agreements.withdrawRecordedEnd', { version: 1, reason: 'A mistake' }, params);
    await expect(withdraw()).rejects.toMatchObject({ issues: [{ code: 'END_NOT_RECORDED' }] });
    const given = { version: 1, reason: 'Letter', givenOn: '2026-11-01', givenBy: 'provider' } as const;
    await desk.call(assessor, 'agreements.recordEnd', { ...given, end: '2026-12-15' }, params);
    await desk.call(assessor, 'agreements.recordEnd', { ...given, end: '2026-12-14' }, params);
    expect(await withdraw()).toMatchObject({ status: 'ended', end: '2026-12-15' });
    expect(await withdraw()).toMatchObject({ status: 'ended', end: '2026-12-31' });
    await expect(withdraw()).rejects.toMatchObject({ issues: [{ code: 'END_NOT_RECORDED' }] });
    // The end is the holder's again, as if the provider had never given one.
    await desk.call(holder, 'agreements.continue', { version: 1 }, params);
    expect(await desk.call(careProvider, 'agreements.continue', { version: 1 }, params)).toMatchObject({
      status: 'approved',
    });
    await expect(withdraw()).rejects.toMatchObject({ code: 'status-conflict' });
  });

  test('so it is where two offices were told, each by itself', async () => {
    desk.clock.now = startOfTests;
    const first = await enterAward(desk, ++serial, { careFunctions: ['personal-care'] });
    const ofTown = { law: 'Wmo' as const, careFunctions: ['individual-guidance' as const] };
    const second = await enterAward(desk, serial, ofTown, assessorOf(municipality));
    const shared = { awardId: first.id, holderId: first.budgetHolder.id, moreAwards: [second.id] };
    const { agreement, holder } = await monthly(desk, { ...shared, kind: 'assignment' });
    const params = { agreementId: agreement.id };
    const own = { version: 1, end: '2026-12-31', ground: 'mutual-consent' } as const;
    await desk.call(holder, 'agreements.end', own, params);
    const recorded = { ...own, reason: 'Letter', givenOn: '2026-11-01', end: '2026-12-15' };
    await desk.call(assessor, 'agreements.recordEnd', recorded, params);
    const mistake = { version: 1, reason: 'A mistake' };
    expect(await desk.call(assessor, 'agreements.withdrawRecordedEnd', mistake, params)).toMatchObject({
      end: '2026-12-31',
    });
  });

  test('an expiry notice on paper is in the agreement from then on, and is asked for no more', async () => {
    const desk = createDesk(await open(), noonOf('2026-11-20'));
    const at = await monthly(desk, { start: '2026-06-01', end: '2026-12-31' });
    const { agreement, holder, careProvider } = at;
    const params = { agreementId: agreement.id };
    const tasks = async () => (await desk.call(holder, 'home.show')).tasks.map(({ kind }) => kind);
    expect(await tasks()).toContain('announce-end');
    const notice = { version: 1, givenOn: '2026-11-18', reason: 'A copy of the letter' };
    const recorded = await desk.call(assessor, 'agreements.recordExpiryNotice', notice, params);
    expect(recorded).toMatchObject({ version: 2, status: 'approved', end: '2026-12-31' });
    expect(recorded.workArrangements).toMatchObject({ expiryNotice: true });
    expect(await tasks()).not.toContain('announce-end');
    for (const caller of [holder, careProvider])
      expect(await typesOf(caller, agreement.id, desk)).toContain('agreement.expiry-notice-recorded');
    const { signatures } = await desk.call(holder, 'agreements.show', undefined, params);
    expect(signatures.map(({ role }) => role)).toEqual(['assessor']);
    await expect(
      desk.call(assessor, 'agreements.recordExpiryNotice', { ...notice, version: 2 }, params),
    ).rejects.toMatchObject({ issues: [{ code: 'AMENDMENT_EMPTY' }] });
  });

  test.each([
    { name: 'in the month in which it begins', start: '2026-11-10', from: '2026-12-01' },
    {
      name: 'when other terms were agreed for a later month',
      start: '2026-06-01',
      raise: '2026-12-01',
      from: '2026-12-01',
    },
  ])('an employment is announced on paper $name', async ({ start, raise, from }) => {
    const desk = createDesk(await open(), noonOf('2026-11-20'));
    const at = await monthly(desk, { start, end: '2027-06-30' });
    if (raise !== undefined) await agreeOn(desk, at, { from: raise, workArrangements: { monthlyAmountCents: 950_00 } });
    const params = { agreementId: at.agreement.id };
    const notice = { version: 1, givenOn: '2026-11-18', reason: 'A copy of the letter' };
    await desk.call(assessor, 'agreements.recordExpiryNotice', notice, params);
    const { items } = await desk.call(at.holder, 'amendments.list', {}, params);
    expect(items[0]).toMatchObject({ status: 'approved', from });
    desk.clock.now = noonOf(from);
    await showDueTerms(desk.store, { date: from, now: desk.clock.now });
    const { workArrangements } = await desk.call(at.holder, 'agreements.show', undefined, params);
    expect(workArrangements).toMatchObject({ expiryNotice: true, ...(raise && { monthlyAmountCents: 950_00 }) });
  });

  test('nothing on paper ends what is not in force, and nothing is announced that is to come', async () => {
    desk.clock.now = startOfTests;
    const { params } = await bringTo(desk, 'in-assessment', ++serial);
    const letter = { version: 1, reason: 'A letter' };
    const end = { ...letter, end: '2026-12-31', givenOn: '2026-11-02' };
    await expect(desk.call(assessor, 'agreements.recordEnd', end, params)).rejects.toMatchObject({
      code: 'status-conflict',
    });
    const notice = { ...letter, givenOn: '2026-11-04' };
    await expect(desk.call(assessor, 'agreements.recordExpiryNotice', notice, params)).rejects.toMatchObject({
      issues: [{ code: 'PAPER_STILL_TO_COME', path: 'givenOn' }],
    });
  });

  test('nothing is announced of what has no such end', async () => {
    const { params } = await bringTo(desk, 'approved', ++serial);
    const notice = { version: 1, givenOn: '2026-11-02', reason: 'A letter' };
    await expect(desk.call(assessor, 'agreements.recordExpiryNotice', notice, params)).rejects.toMatchObject({
      issues: [{ code: 'EXPIRY_NOTICE_NOT_NEEDED' }],
    });
  });
});
