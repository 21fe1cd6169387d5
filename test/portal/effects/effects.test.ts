// What an act would do in euros is what it then does, and looking at it leaves nothing behind.
import { expect, test } from 'vitest';
import type { PayEffect } from '../../../src/contract/types.ts';
import { agreeOn, amend, whereOf } from '../support/amendments.ts';
import { assessor, assessorOf, careOffice } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { type Declarable, paidByOffice } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, monthsOf, noonOf } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

const fixed = { kind: 'assignment', cents: 600_00, start: '2026-10-01' } as const;
const nothing = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0, closedMonths: [] };

async function paidTwoMonths(desk: Desk): Promise<Declarable & { params: { agreementId: string } }> {
  const at = await monthly(desk, fixed);
  for (const date of ['2026-10-23', '2026-11-24']) await live(desk, date);
  desk.clock.now = noonOf('2026-11-25');
  return { ...at, params: { agreementId: at.agreement.id } };
}

async function openCents(desk: Desk, { holder }: Declarable): Promise<number> {
  const { items } = await desk.call(holder, 'recoveries.list', { status: 'open' });
  return items.reduce((sum, one) => sum + one.openCents, 0);
}

async function everything(desk: Desk, { holder, params }: Awaited<ReturnType<typeof paidTwoMonths>>) {
  const { changedAt: _, ...agreement } = await desk.call(holder, 'agreements.show', undefined, params);
  const { items: events } = await desk.call(holder, 'events.list', { limit: 500 });
  const { items: absences } = await desk.call(holder, 'absences.list', {});
  return { agreement, events: events.length, absences };
}

onBothEngines(({ open }) => {
  test('an end that claimed back is taken back: the same months are paid after all', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const end = { version: 1, end: '2026-11-15', ground: 'mutual-consent' } as const;
    const before = await everything(desk, at);
    expect(await desk.call(at.holder, 'agreements.endEffect', end, at.params)).toEqual({
      ...nothing,
      agreementId: at.agreement.id,
      version: 1,
      claimedBackCents: 300_00,
      end: '2026-11-15',
      wasEnd: null,
    });
    expect(await everything(desk, at)).toEqual(before);
    await desk.call(at.holder, 'agreements.end', end, at.params);
    await live(desk, '2026-11-26');
    expect(await openCents(desk, at)).toBe(300_00);
    desk.clock.now = noonOf('2026-11-27');
    const version = { version: 1 };
    expect(await desk.call(at.holder, 'agreements.continueEffect', version, at.params)).toMatchObject({
      ...nothing,
      payableCents: 300_00,
      end: null,
      wasEnd: '2026-11-15',
    });
    await desk.call(at.holder, 'agreements.continue', version, at.params);
    await desk.call(at.careProvider, 'agreements.continue', version, at.params);
    for (const date of ['2026-11-30', '2026-12-24']) await live(desk, date);
    expect(await openCents(desk, at)).toBe(0);
    const standing = (await monthsOf(desk, at)).filter(({ status }) => status === 'paid');
    expect(standing.map(({ month, totalCents }) => [month, totalCents])).toEqual([
      ['2026-10', 600_00],
      ['2026-11', 600_00],
      ['2026-12', 600_00],
    ]);
    await checkBooks(desk.store);
  });

  test('an end that an office recorded by mistake is taken back: the same months are paid after all', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const end = {
      version: 1,
      end: '2026-11-15',
      ground: 'mutual-consent',
      givenOn: '2026-11-01',
      reason: 'A',
    } as const;
    await desk.call(assessor, 'agreements.recordEnd', end, at.params);
    await live(desk, '2026-11-26');
    expect(await openCents(desk, at)).toBe(300_00);
    desk.clock.now = noonOf('2026-11-27');
    const before = await everything(desk, at);
    const look = await desk.call(assessor, 'agreements.withdrawRecordedEndEffect', { version: 1 }, at.params);
    expect(look).toMatchObject({ ...nothing, payableCents: 300_00, end: null, wasEnd: '2026-11-15' });
    expect(await everything(desk, at)).toEqual(before);
    await desk.call(assessor, 'agreements.withdrawRecordedEnd', { version: 1, reason: 'A mistake' }, at.params);
    for (const date of ['2026-11-30', '2026-12-24']) await live(desk, date);
    expect(await openCents(desk, at)).toBe(0);
    const standing = (await monthsOf(desk, at)).filter(({ status }) => status === 'paid');
    expect(standing.map(({ totalCents }) => totalCents)).toEqual([600_00, 600_00, 600_00]);
    await checkBooks(desk.store);
  });

  test('sickness of before, more and less of it, and the return: as they are told, so they come', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const { agreementId } = at.params;
    const before = await everything(desk, at);
    // Nobody pays an assignment in sickness: 15 of the 31 days of October.
    const report = { agreementId, kind: 'sickness', from: '2026-10-17', until: '2026-10-31' } as const;
    const effect = await desk.call(at.holder, 'absences.reportEffect', report);
    expect(effect).toEqual({ ...nothing, agreementId, claimedBackCents: 290_32 });
    expect(await everything(desk, at)).toEqual(before);
    const lasting = { agreementId, kind: 'sickness', from: '2026-11-16' } as const;
    const absence = await desk.call(at.holder, 'absences.report', lasting);
    await live(desk, '2026-11-26');
    expect(await openCents(desk, at)).toBe(300_00);
    const where = { absenceId: absence.id };
    const half = { from: '2026-11-16', workCapacityPercentage: 50 };
    expect(await desk.call(at.holder, 'absences.changeEffect', half, where)).toMatchObject({
      ...nothing,
      payableCents: 150_00,
    });
    expect(await desk.call(at.holder, 'absences.recoverEffect', { from: '2026-11-26' }, where)).toMatchObject({
      ...nothing,
      payableCents: 100_00,
    });
    await expect(desk.call(at.holder, 'absences.recoverEffect', { from: '2026-11-01' }, where)).rejects.toMatchObject({
      code: 'rules-violated',
    });
  });

  test('an amendment that reaches back, while it is only a draft', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const change = (cents: number) => ({ from: '2026-10-01', workArrangements: { monthlyAmountCents: cents } });
    const draft = await amend(desk, at, change(640_00));
    expect(await desk.call(at.holder, 'amendments.effect', undefined, whereOf(draft))).toEqual({
      ...nothing,
      agreementId: at.agreement.id,
      payableCents: 80_00,
    });
    await expect(desk.call(assessor, 'amendments.effect', undefined, whereOf(draft))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await desk.call(at.holder, 'amendments.show', undefined, whereOf(draft))).status).toBe('draft');
    await desk.call(at.holder, 'amendments.discard', undefined, whereOf(draft));
    const agreed = await agreeOn(desk, at, change(570_00));
    await live(desk, '2026-11-26');
    expect(await openCents(desk, at)).toBe(60_00);
    await expect(desk.call(at.holder, 'amendments.effect', undefined, whereOf(agreed))).rejects.toMatchObject({
      code: 'status-conflict',
    });
  });

  test('many amendments at once tell of each what they claim back, and nothing is stored', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const before = await everything(desk, at);
    const one = (reference: string, from: string, cents: number) => ({
      reference,
      agreementId: at.agreement.id,
      from,
      workArrangements: { monthlyAmountCents: cents },
    });
    const preview = async (...amendments: ReturnType<typeof one>[]) =>
      (await desk.call(at.holder, 'amendments.preview', { amendments })).results;
    const pay = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0 };
    expect(await preview(one('less', '2026-10-01', 570_00))).toMatchObject([
      { outcome: 'acceptable', ...pay, claimedBackCents: 60_00 },
    ]);
    expect(await preview(one('more', '2026-11-01', 640_00))).toMatchObject([{ ...pay, payableCents: 40_00 }]);
    expect(await preview(one('later', '2026-12-01', 500_00))).toMatchObject([{ outcome: 'acceptable', ...pay }]);
    // The second of the same agreement is refused, so that it takes nothing back.
    expect(await preview(one('first', '2026-11-01', 570_00), one('second', '2026-10-01', 100_00))).toMatchObject([
      { outcome: 'acceptable', ...pay, claimedBackCents: 30_00 },
      { outcome: 'rejected', ...pay },
    ]);
    expect(await everything(desk, at)).toEqual(before);
  });

  test('an award that ends leaves what is scheduled of later days unpaid, and what was paid alone', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, fixed);
    await live(desk, '2026-10-23');
    await live(desk, '2026-11-03');
    const [awardId = ''] = at.agreement.parties?.awardIds ?? [];
    const end = { lastDay: '2026-11-15', cause: 'own-wish', reason: 'Care in kind' } as const;
    const { version } = await desk.call(assessor, 'awards.show', undefined, { awardId });
    expect(await desk.call(assessor, 'awards.effect', { end: { version, ...end } }, { awardId })).toMatchObject({
      claimedBackCents: 0,
      cancelledCents: 300_00,
      payableCents: 0,
    });
    expect(await desk.call(assessor, 'awards.show', undefined, { awardId })).toMatchObject({
      version,
      status: 'active',
    });
  });

  test('a death ends the agreements too, and takes back what was paid before the portal did so by itself', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    await desk.store.db
      .updateTable('setting')
      .set({ value: String(noonOf('2026-11-25')) })
      .where('key', 'like', '%corrects-since')
      .execute();
    const [awardId = ''] = at.agreement.parties?.awardIds ?? [];
    const { version } = await desk.call(assessor, 'awards.show', undefined, { awardId });
    const death = { version, lastDay: '2026-11-15', cause: 'death', reason: 'Died' } as const;
    expect(await desk.call(assessor, 'awards.effect', { end: death }, { awardId })).toMatchObject({
      claimedBackCents: 300_00,
    });
    await desk.call(assessor, 'awards.end', death, { awardId });
    await live(desk, '2026-11-26');
    expect(await openCents(desk, at)).toBe(300_00);
  });

  test('what was left since it was known before the portal corrected anything comes back once something else is changed', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const end = { version: 1, end: '2026-11-15', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', end, at.params);
    await desk.store.db
      .updateTable('setting')
      .set({ value: String(noonOf('2026-11-26')) })
      .where('key', 'like', '%corrects-since')
      .execute();
    await live(desk, '2026-11-26');
    // Twelve of thirty days are due, by another last day as well as by sickness.
    expect(await desk.call(at.holder, 'agreements.endEffect', { ...end, end: '2026-11-12' }, at.params)).toMatchObject({
      claimedBackCents: 360_00,
    });
    const report = { ...at.params, kind: 'sickness', from: '2026-11-10', until: '2026-11-12' } as const;
    expect(await desk.call(at.holder, 'absences.reportEffect', report)).toMatchObject({ claimedBackCents: 360_00 });
    await desk.call(at.holder, 'absences.report', report);
    await live(desk, '2026-11-27');
    expect(await openCents(desk, at)).toBe(360_00);
  });

  test('of a closed month all are told that a last day in it is another by now, also by a death, and not when it is said again', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const end = { version: 1, end: '2026-11-20', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', end, at.params);
    await live(desk, '2026-11-26');
    desk.clock.now = noonOf('2027-04-12');
    const closedBy = async (day: string) =>
      (await desk.call(at.holder, 'agreements.endEffect', { ...end, end: day }, at.params)).closedMonths;
    expect(await closedBy('2026-11-20')).toEqual([]);
    expect(await closedBy('2026-11-18')).toEqual(['2026-11']);
    // Each office is told of a month, which is one month all the same.
    await paidByOffice(desk, at, assessorOf({ ...careOffice, code: '5502' }));
    expect(await closedBy('2026-11-18')).toEqual(['2026-11']);
    const goOn = { version: 1 };
    // Of December nothing was paid, and nothing will be.
    expect(await desk.call(at.holder, 'agreements.continueEffect', goOn, at.params)).toMatchObject({
      payableCents: 0,
      closedMonths: ['2026-11', '2026-12'],
    });
    expect(await closedBy('2026-12-10')).toEqual(['2026-11', '2026-12']);
    expect(await closedBy('2026-11-25')).toEqual(['2026-11']);
    const [awardId = ''] = at.agreement.parties?.awardIds ?? [];
    const { version } = await desk.call(assessor, 'awards.show', undefined, { awardId });
    const death = { version, lastDay: '2026-11-15', cause: 'death', reason: 'Died' } as const;
    await desk.call(assessor, 'awards.end', death, { awardId });
    for (const caller of [at.careProvider, assessor]) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
      const closed = items.filter(({ type }) => type === 'monthly-pay.closed');
      expect(closed.map(({ recordId }) => recordId)).toEqual([at.params.agreementId]);
    }
  });

  test('months of a closed year that an end kept from being paid are told with what they come to, once it is taken back', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const end = { version: 1, end: '2026-11-20', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', end, at.params);
    await live(desk, '2026-11-26');
    desk.clock.now = noonOf('2027-04-12');
    await desk.call(at.holder, 'agreements.continue', { version: 1 }, at.params);
    await desk.call(at.careProvider, 'agreements.continue', { version: 1 }, at.params);
    for (const caller of [at.holder, at.careProvider, assessor]) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
      const told = items.filter(({ recordId, type }) => recordId === at.agreement.id && type === 'monthly-pay.unpaid');
      expect(told).toHaveLength(1);
      const { body } = await desk.call(caller, 'messages.show', undefined, { messageId: told[0]!.id });
      expect(body).toMatch(/December 2026.*600\.00/);
    }
    await live(desk, '2027-04-13');
    expect((await monthsOf(desk, at)).map(({ month }) => month)).not.toContain('2026-12');
  });

  test('a draft that nobody can agree to has no effect, but says what stops it', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    desk.clock.now = noonOf('2027-02-01');
    const draft = await amend(desk, at, { from: '2026-11-01', workArrangements: { monthlyAmountCents: 640_00 } });
    const effect = () => desk.call(at.holder, 'amendments.effect', undefined, whereOf(draft));
    await expect(effect()).rejects.toMatchObject({
      code: 'rules-violated',
      issues: [{ code: 'AMENDMENT_TOO_FAR_BACK', path: 'from' }],
    });
    await expect(desk.call(at.holder, 'amendments.share', undefined, whereOf(draft))).rejects.toMatchObject({
      issues: [{ code: 'AMENDMENT_TOO_FAR_BACK' }],
    });
  });

  test('what is handed in in time has an effect for the office, however long it waits', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const draft = await amend(desk, at, { from: '2026-11-01', workArrangements: { monthlyAmountCents: 640_00 } });
    const shared = await desk.call(at.holder, 'amendments.share', undefined, whereOf(draft));
    const signed = await desk.call(at.holder, 'amendments.sign', undefined, whereOf(shared));
    await desk.call(at.holder, 'amendments.submit', undefined, whereOf(signed));
    desk.clock.now = noonOf('2027-02-01');
    expect(await desk.call(assessor, 'amendments.effect', undefined, whereOf(signed))).toMatchObject({
      payableCents: 2 * 40_00,
    });
  });

  test('of a month whose award is settled nothing changes, and all who can do something about it are told', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await paidTwoMonths(desk);
    const { agreementId } = at.params;
    // The year is over, settled, and closed for payment.
    desk.clock.now = noonOf('2027-04-12');
    const [awardId = ''] = at.agreement.parties?.awardIds ?? [];
    await desk.call(assessor, 'awards.settle', undefined, { awardId });
    const report = { agreementId, kind: 'sickness', from: '2026-11-10', until: '2026-11-12' } as const;
    const effect: PayEffect = { ...nothing, agreementId, closedMonths: ['2026-11'] };
    expect(await desk.call(at.holder, 'absences.reportEffect', report)).toEqual(effect);
    // Of a month that the report says nothing of nothing is told.
    const october = { ...report, from: '2026-10-28', until: '2026-10-30' };
    expect(await desk.call(at.holder, 'absences.reportEffect', october)).toMatchObject({ closedMonths: ['2026-10'] });
    const early = { kind: 'early-start', from: '2026-11-01', until: '2026-11-01', reason: 'Agreed on paper' } as const;
    await desk.call(assessor, 'agreements.giveConsent', early, at.params);
    for (const [change, closedMonths] of [
      [{ workArrangements: { monthlyAmountCents: 640_00 } }, ['2026-11']],
      [{ generalTerms: { activities: 'Gardening' } }, []],
    ] as const) {
      const draft = await amend(desk, at, { from: '2026-11-01', ...change });
      expect(await desk.call(at.holder, 'amendments.effect', undefined, whereOf(draft))).toEqual({
        ...effect,
        closedMonths,
      });
      await desk.call(at.holder, 'amendments.discard', undefined, whereOf(draft));
    }
    await desk.call(at.holder, 'absences.report', report);
    for (const caller of [at.holder, at.careProvider, assessor]) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
      const closed = items.filter(({ type }) => type === 'monthly-pay.closed');
      expect(closed.map(({ recordId }) => recordId)).toEqual([agreementId]);
      expect(closed[0]?.body).toMatch(/600\.00/);
    }
    await live(desk, '2027-04-13');
    expect(await openCents(desk, at)).toBe(0);
  });
});
