// What was corrected once changes again before it is paid, and what an agreement was paid after it had ended.
import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/index.ts';
import { monthlyPayJob } from '../../../../src/portal/jobs/daily/monthly-pay-job.ts';
import { agreeOn } from '../../support/amendments.ts';
import { statement } from '../../support/bank-answers.ts';
import { assessor, paymentOfficer } from '../../support/callers.ts';
import { newAward, startOfTests } from '../../support/cases.ts';
import type { Declarable } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live, monthly, monthsOf, noonOf } from '../../support/monthly.ts';
import { checkBooks } from '../../support/payment-books.ts';

const fixed = { kind: 'assignment', cents: 600_00 } as const;

/** Only the job that makes months: on these days no bank pays. */
async function makeMonths(desk: Desk, date: string): Promise<void> {
  desk.clock.now = noonOf(date);
  await monthlyPayJob.run(desk.store, { date, now: desk.clock.now, rules: standardRules });
}

async function openClaims(desk: Desk, { holder }: Declarable): Promise<number[]> {
  const { items } = await desk.call(holder, 'recoveries.list', { status: 'open' });
  return items.map(({ openCents }) => openCents);
}

async function told(desk: Desk, at: Declarable): Promise<string[]> {
  const { items } = await desk.call(at.careProvider, 'messages.list', { limit: 100 });
  return items
    .map(({ type }) => type)
    .filter((type) => /^(monthly-pay|recovery)\./.test(type))
    .toReversed();
}

/** A month of 600 euros that was paid, and is corrected to 700 on a Saturday, when no bank pays. */
async function raisedAfterPayment(desk: Desk) {
  const at = await monthly(desk, fixed);
  await live(desk, '2026-11-24');
  desk.clock.now = noonOf('2026-11-28');
  await agreeOn(desk, at, { from: '2026-11-01', workArrangements: { monthlyAmountCents: 700_00 } });
  await makeMonths(desk, '2026-11-28');
  return at;
}

onBothEngines(({ open }) => {
  test('a correction that is withdrawn before it is paid tells that what was paid comes back, once', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await raisedAfterPayment(desk);
    expect(await openClaims(desk, at)).toEqual([]);
    const sickness = { kind: 'sickness', from: '2026-11-01', workCapacityPercentage: 0 } as const;
    await desk.call(at.holder, 'absences.report', { agreementId: at.agreement.id, ...sickness });
    await makeMonths(desk, '2026-11-28');
    await makeMonths(desk, '2026-11-29');
    expect(await openClaims(desk, at)).toEqual([600_00]);
    expect(await told(desk, at)).toEqual([
      'monthly-pay.planned',
      'monthly-pay.corrected',
      'monthly-pay.cancelled',
      'recovery.opened',
    ]);
    await checkBooks(desk.store);
  });

  test('a payment that came back and the one of its correction are two days in the agenda', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await raisedAfterPayment(desk);
    const document = statement([{ endToEndId: 'U0000001', cents: 600_00, code: 'AC04' }]);
    await desk.call(paymentOfficer, 'payments.answer', { document });
    const { items } = await desk.call(at.careProvider, 'agenda.list', { to: '2026-12-01' });
    const ids = items.filter(({ kind }) => kind === 'pay-out').map(({ id }) => id);
    const name = `pay-out.${at.agreement.id}.2026-11`;
    expect(ids.toSorted()).toEqual([name, `${name}.U0000002`]);
  });

  test('what was known before the portal corrected what it paid is told once and claimed back by nobody, until something else changes', async () => {
    const desk = createDesk(await open(), startOfTests);
    const at = await monthly(desk, fixed);
    await live(desk, '2026-11-24');
    desk.clock.now = noonOf('2026-11-25');
    const end = { version: 1, end: '2026-11-15', ground: 'mutual-consent' } as const;
    const params = { agreementId: at.agreement.id };
    await desk.call(at.holder, 'agreements.end', end, params);
    // The database was until now that of a portal that did not.
    const upgraded = String(noonOf('2026-11-26'));
    await desk.store.db
      .updateTable('setting')
      .set({ value: upgraded })
      .where('key', 'like', '%corrects-since')
      .execute();
    await live(desk, '2026-11-26');
    await live(desk, '2026-11-27');
    expect(await openClaims(desk, at)).toEqual([]);
    expect(await told(desk, at)).toEqual(['monthly-pay.planned', 'monthly-pay.left']);
    const { items } = await desk.call(at.holder, 'messages.list', { limit: 100 });
    expect(items.find(({ type }) => type === 'monthly-pay.left')?.body).toMatch(/600\.00[^]*300\.00/);
    const sickness = { kind: 'sickness', from: '2026-11-10', until: '2026-11-12', workCapacityPercentage: 0 } as const;
    await desk.call(at.holder, 'absences.report', { ...params, ...sickness });
    await live(desk, '2026-11-30');
    // Twelve of thirty days were due.
    expect(await openClaims(desk, at)).toEqual([360_00]);
    await checkBooks(desk.store);
  });

  test('months that were paid after the year in which the agreement ended come back', async () => {
    const desk = createDesk(await open(), noonOf('2027-01-04'));
    const at = await monthly(desk, fixed);
    const { budgetHolder: _, ...award } = newAward(1, { start: '2027-01-01', end: '2027-12-31' });
    await desk.call(assessor, 'awards.create', { ...award, budgetHolderId: at.agreement.budgetHolder.id });
    for (const date of ['2027-01-25', '2027-02-24']) await live(desk, date);
    // By now the portal looks no more at agreements of the year before.
    desk.clock.now = noonOf('2027-04-10');
    const end = { version: 1, end: '2026-12-20', ground: 'mutual-consent' } as const;
    await desk.call(at.holder, 'agreements.end', end, { agreementId: at.agreement.id });
    await live(desk, '2027-04-12');
    expect((await monthsOf(desk, at)).map(({ month, status }) => [month, status])).toEqual([
      ['2027-01', 'withdrawn'],
      ['2027-02', 'withdrawn'],
    ]);
    expect(await openClaims(desk, at)).toEqual([600_00, 600_00]);
    await checkBooks(desk.store);
  });

  // The right day was the last of November: a month of 600 euros was claimed back and comes back, and half of one does not.
  test.each([
    { wrong: '2026-10-31', due: 600_00, claimed: 600_00 },
    { wrong: '2026-11-15', due: 600_00, claimed: 300_00 },
  ])(
    'a wrong last day, $wrong, that was moved after it claimed back what was paid, costs nobody a cent',
    async (one) => {
      const desk = createDesk(await open(), startOfTests);
      const at = await monthly(desk, { ...fixed, start: '2026-10-01' });
      for (const date of ['2026-10-23', '2026-11-24']) await live(desk, date);
      const params = { agreementId: at.agreement.id };
      const ending = (end: string) => ({ version: 1, end, ground: 'mutual-consent' as const });
      const endOn = (end: string) => desk.call(at.holder, 'agreements.end', ending(end), params);
      const effectOf = (end: string) => desk.call(at.holder, 'agreements.endEffect', ending(end), params);
      desk.clock.now = noonOf('2026-11-25');
      const none = { claimedBackCents: 0, cancelledCents: 0, payableCents: 0 };
      expect(await effectOf('2026-11-30')).toMatchObject({ wasEnd: null, end: '2026-11-30', ...none });
      expect(await effectOf(one.wrong)).toMatchObject({ ...none, claimedBackCents: one.claimed });
      expect(await openClaims(desk, at)).toEqual([]);
      await endOn(one.wrong);
      await makeMonths(desk, '2026-11-25');
      expect((await openClaims(desk, at)).length).toBe(1);
      desk.clock.now = noonOf('2026-12-10');
      expect(await effectOf('2026-11-30')).toMatchObject({ wasEnd: one.wrong, ...none, payableCents: one.claimed });
      await endOn('2026-11-30');
      await live(desk, '2026-12-10');
      await live(desk, '2026-12-24');
      const months = (await monthsOf(desk, at)).filter(({ month }) => month === '2026-11');
      const standing = months.filter(({ status }) => !['withdrawn', 'corrected'].includes(status));
      expect(standing).toMatchObject([{ status: 'paid', totalCents: one.due }]);
      expect(await openClaims(desk, at)).toEqual([]);
      await checkBooks(desk.store);
    },
  );
});
