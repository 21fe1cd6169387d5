// What happens in the middle of everything: the figures are counted by hand, from the facts, with no code of the product.
import { expect, test } from 'vitest';
import { amend, whereOf } from '../support/amendments.ts';
import { assessor, holderOf, paymentOfficer } from '../support/callers.ts';
import { enterAward, newAward, newProvider, register } from '../support/cases.ts';
import { besides, declarationOf, hours, nextSerial } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, monthsOf, noonOf } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

onBothEngines(({ open }) => {
  test('the holder dies while care is to be declared, an employee is ill, an amendment waits and money was paid in', async () => {
    const desk = createDesk(await open(), noonOf('2026-10-01'));
    const wage = await monthly(desk, { start: '2026-10-01' });
    const hourly = await besides(desk, wage, { kind: 'assignment' });
    const award = { awardId: wage.awardId };
    const budget = () => desk.call(wage.holder, 'budgets.show', undefined, award);
    await desk.call(paymentOfficer, 'awards.deposit', { amountCents: 500_00, receivedOn: '2026-10-01' }, award);
    for (const date of ['2026-10-02', '2026-10-26', '2026-11-02']) await live(desk, date);
    // A wage of 900.00 costs 17.54% more.
    expect(await budget()).toMatchObject({ paidCents: 1057_86, scheduledCents: 1057_86 });
    const october = declarationOf(hourly, { lines: [hours('2026-10-20', 120)] });
    const declared = await desk.call(hourly.careProvider, 'declarations.create', october);
    expect(declared).toMatchObject({ status: 'awaiting-holder', totalCents: 116_00 });
    desk.clock.now = noonOf('2026-11-09');
    const sickness = { agreementId: wage.agreement.id, kind: 'sickness', from: '2026-11-09' } as const;
    await desk.call(wage.holder, 'absences.report', sickness);
    const raise = { from: '2026-12-01', workArrangements: { monthlyAmountCents: 950_00 } };
    const waiting = await amend(desk, wage, raise);
    await desk.call(wage.holder, 'amendments.share', undefined, whereOf(waiting));

    desk.clock.now = noonOf('2026-11-17');
    const { version } = await desk.call(assessor, 'awards.show', undefined, award);
    const death = { version, lastDay: '2026-11-15', cause: 'death', reason: 'Died' } as const;
    // Of November the days after the fifteenth are not paid: half of it.
    expect(await desk.call(assessor, 'awards.effect', { end: death }, award)).toMatchObject({
      claimedBackCents: 0,
      cancelledCents: 450_00,
    });
    await desk.call(assessor, 'awards.end', death, award);
    for (const one of [wage, hourly]) {
      const params = { agreementId: one.agreement.id };
      expect(await desk.call(one.careProvider, 'agreements.show', undefined, params)).toMatchObject({
        status: 'ended',
        end: '2026-11-15',
      });
      const { items } = await desk.call(one.careProvider, 'messages.list', { limit: 100 });
      expect(items.map(({ type }) => type)).toContain('agreement.ended');
    }
    // Nobody signs what would hold for no day.
    await expect(desk.call(wage.holder, 'amendments.sign', undefined, whereOf(waiting))).rejects.toMatchObject({
      code: 'status-conflict',
    });
    const { tasks } = await desk.call(wage.holder, 'home.show');
    expect(tasks.map(({ kind }) => kind)).not.toContain('sign-amendment');
    // Care of before is approved and paid.
    await desk.call(wage.holder, 'declarations.decide', {
      decisions: [{ declarationId: declared.id, decision: 'approve' }],
    });
    for (const date of ['2026-11-18', '2026-11-24', '2026-12-01', '2026-12-24']) await live(desk, date);
    expect((await monthsOf(desk, wage)).filter(({ status }) => status === 'paid')).toMatchObject([
      { month: '2026-10', totalCents: 900_00 },
      { month: '2026-11', totalCents: 450_00 },
    ]);
    // 450.00 and 78.93 of charges; seven of its days were continued pay in sickness, 210.00 and 36.83, which comes back.
    expect(await budget()).toMatchObject({
      totalCents: 48_000_00 + 500_00 + 246_83,
      paidCents: 1057_86 + 528_93 + 116_00,
      scheduledCents: 0,
      compensatedCents: 246_83,
      // Fifteen of thirty-one such days as in October: 116.00 a month, as long as nobody declares November.
      promisedCents: 56_13,
    });
    // What was paid in and not used is the heirs'.
    const repaid = { amountCents: 500_00, receivedOn: '2026-12-24', repaid: true };
    expect(await desk.call(paymentOfficer, 'awards.deposit', repaid, award)).toMatchObject({ depositLeftCents: 0 });
    await checkBooks(desk.store);
  });

  test('a death that was entered by mistake is taken back, and everything goes on', async () => {
    const desk = createDesk(await open(), noonOf('2026-10-01'));
    const wage = await monthly(desk, { start: '2026-10-01', kind: 'assignment', cents: 600_00 });
    const award = { awardId: wage.awardId };
    for (const date of ['2026-10-02', '2026-10-26', '2026-11-02']) await live(desk, date);
    desk.clock.now = noonOf('2026-11-03');
    const before = await desk.call(assessor, 'awards.show', undefined, award);
    const death = { version: before.version, lastDay: '2026-10-15', cause: 'death', reason: 'Died' } as const;
    await desk.call(assessor, 'awards.end', death, award);
    await live(desk, '2026-11-04');
    const now = await desk.call(assessor, 'awards.show', undefined, award);
    const again = { version: now.version, end: '2026-12-31', amountCents: before.amountCents, reason: 'A mistake' };
    await desk.call(
      assessor,
      'awards.change',
      { ...again, from: '2026-10-16', careFunctions: before.careFunctions },
      award,
    );
    const params = { agreementId: wage.agreement.id };
    // The office recorded it, so that the office takes it back.
    await expect(desk.call(wage.holder, 'agreements.continue', { version: 1 }, params)).rejects.toMatchObject({
      issues: [{ code: 'DEATH_RECORDED_BY_OFFICE' }],
    });
    const mistake = { version: 1, reason: 'A mistake' };
    expect(await desk.call(assessor, 'agreements.withdrawRecordedEnd', mistake, params)).toMatchObject({
      status: 'approved',
      end: null,
    });
    for (const date of ['2026-11-05', '2026-11-24', '2026-12-24']) await live(desk, date);
    expect((await monthsOf(desk, wage)).filter(({ status }) => status === 'paid')).toMatchObject([
      { month: '2026-10', totalCents: 600_00 },
      { month: '2026-11', totalCents: 600_00 },
      { month: '2026-12', totalCents: 600_00 },
    ]);
    await checkBooks(desk.store);
  });

  test('a declaration stop lasts over the turn of the year, stops nothing of the next award, and is lifted in January', async () => {
    const desk = createDesk(await open(), noonOf('2026-10-01'));
    const fixed = await monthly(desk, {
      start: '2026-10-01',
      kind: 'assignment',
      cents: 600_00,
      amountCents: 3_000_00,
    });
    const hourly = await besides(desk, fixed, { kind: 'assignment' });
    const old = { awardId: fixed.awardId };
    for (const date of ['2026-10-02', '2026-10-26', '2026-11-24', '2026-12-01']) await live(desk, date);
    desk.clock.now = noonOf('2026-12-10');
    const { version, careFunctions } = await desk.call(assessor, 'awards.show', undefined, old);
    const lower = {
      version,
      careFunctions,
      from: '2026-12-10',
      end: '2026-12-31',
      amountCents: 1_000_00,
      reason: 'Less',
    };
    // October and November were paid, December is put aside.
    expect(await desk.call(assessor, 'awards.effect', { change: lower }, old)).toMatchObject({
      overspentCents: 800_00,
      declarationStop: true,
      claimedBackCents: 0,
      cancelledCents: 0,
    });
    await desk.call(assessor, 'awards.change', lower, old);
    const { budgetHolder: _, ...terms } = newAward(1, {
      start: '2027-01-01',
      end: '2027-12-31',
      amountCents: 9_000_00,
    });
    const holderId = fixed.agreement.budgetHolder.id;
    const next = { awardId: (await desk.call(assessor, 'awards.create', { ...terms, budgetHolderId: holderId })).id };
    for (const date of ['2026-12-11', '2026-12-24', '2027-01-01', '2027-01-04']) await live(desk, date);
    const december = declarationOf(hourly, {
      month: '2026-12',
      reference: 'december',
      lines: [hours('2026-12-08', 120)],
    });
    const declare = () => desk.call(hourly.holder, 'declarations.create', december);
    await expect(declare()).rejects.toMatchObject({ issues: [{ code: 'DECLARATION_STOP' }] });
    const budget = (award: { awardId: string }) => desk.call(fixed.holder, 'budgets.show', undefined, award);
    // December was put aside before the stop, and is paid; January is of the next award.
    expect(await budget(old)).toMatchObject({ totalCents: 1_000_00, paidCents: 1_800_00, remainingCents: 0 });
    expect(await budget(next)).toMatchObject({ paidCents: 0, scheduledCents: 600_00 });

    desk.clock.now = noonOf('2027-01-12');
    const now = await desk.call(assessor, 'awards.show', undefined, old);
    const raise = { ...lower, version: now.version, amountCents: 2_000_00 };
    await desk.call(assessor, 'awards.change', raise, old);
    expect(await declare()).toMatchObject({ status: 'submitted', totalCents: 116_00 });
    for (const date of ['2027-01-13', '2027-01-25']) await live(desk, date);
    expect(await budget(old)).toMatchObject({ paidCents: 1_916_00, scheduledCents: 0, remainingCents: 84_00 });
    expect(await budget(next)).toMatchObject({ paidCents: 600_00, scheduledCents: 0 });
    const { conflict } = await desk.call(assessor, 'awards.versions', undefined, old);
    expect(conflict).toMatchObject({ overspentCents: 800_00, resolvedAt: expect.any(String) });
    await checkBooks(desk.store);
  });

  test('somebody who works for two holders is ill at both: each budget bears its own six weeks', async () => {
    const desk = createDesk(await open(), noonOf('2026-10-01'));
    const employer = async () => {
      const { id: awardId, budgetHolder } = await enterAward(desk, nextSerial());
      const provider = await register(desk, holderOf(budgetHolder.id), newProvider('person', 777));
      return { awardId, holderId: budgetHolder.id, provider };
    };
    const one = await monthly(desk, { start: '2026-10-01', ...(await employer()) });
    // Twice the wage, for another holder who reports it a week later, and too late for what was paid.
    const other = await monthly(desk, { start: '2026-10-01', cents: 1_800_00, ...(await employer()) });
    expect(other.provider.id).toBe(one.provider.id);
    for (const date of ['2026-10-02', '2026-10-26', '2026-11-02']) await live(desk, date);
    desk.clock.now = noonOf('2026-11-03');
    const report = (at: typeof one, from: string) =>
      desk.call(at.holder, 'absences.report', { agreementId: at.agreement.id, kind: 'sickness', from });
    await report(one, '2026-11-02');
    await live(desk, '2026-11-24');
    desk.clock.now = noonOf('2026-12-01');
    await report(other, '2026-10-19');
    for (const date of ['2026-12-02', '2026-12-24', '2027-01-04']) await live(desk, date);
    const backOf = async (at: typeof one) =>
      (await desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId })).compensatedCents;
    const paidOf = async (at: typeof one) =>
      (await monthsOf(desk, at)).filter(({ status }) => status === 'paid').map(({ totalCents }) => totalCents);
    // Six weeks from 2 November end on 13 December: thirteen of thirty-one days of December are paid.
    expect(await paidOf(one)).toEqual([900_00, 900_00, 377_42]);
    // Six weeks from 19 October end on 29 November, so that one day of November was paid too much, and December is not due.
    expect(await paidOf(other)).toEqual([1_800_00, 1_740_00]);
    // 29 days of November, 870.00 and 152.60; thirteen of December, 377.42 and 66.20.
    expect(await backOf(one)).toBe(870_00 + 152_60 + 377_42 + 66_20);
    // Thirteen days of October, 754.84 and 132.40; 29 of November, 1740.00 and 305.20.
    expect(await backOf(other)).toBe(754_84 + 132_40 + 1_740_00 + 305_20);
    await checkBooks(desk.store);
  });
});
