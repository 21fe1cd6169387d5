import { expect, test } from 'vitest';
import type { AgreementTerms } from '../../../src/domain/index.ts';
import { assessor, paymentOfficer } from '../support/callers.ts';
import { declarable, type Declarable, declarationOf, hours, sharedDesk } from '../support/declarable.ts';
import type { Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

/** 95.00 an hour, of which a deposit bears 10.01: the maximum of 2026 is 84.99. */
function aboveMaximum(terms: AgreementTerms): AgreementTerms {
  const { workArrangements } = terms;
  const rates = workArrangements.rates.map((rate) => ({ ...rate, cents: 95_00, depositCents: 10_01 }));
  return { ...terms, workArrangements: { ...workArrangements, rates } };
}

function deposit(desk: Desk, { awardId }: Declarable, amountCents: number, more: { repaid?: boolean } = {}) {
  return desk.call(paymentOfficer, 'awards.deposit', { amountCents, receivedOn: '2026-10-02', ...more }, { awardId });
}

function budget(desk: Desk, { awardId, holder }: Declarable) {
  return desk.call(holder, 'budgets.show', undefined, { awardId });
}

async function declare(desk: Desk, at: Declarable, reference: string, minutes: number, by: 'holder' | 'careProvider') {
  const declaration = declarationOf(at, { reference, lines: [hours('2026-10-01', minutes)] });
  const { results } = await desk.call(at[by], 'declarations.batch', { declarations: [declaration] });
  return results[0]!;
}

function codesOf({ issues }: { issues: readonly { code: string }[] }): string[] {
  return issues.map(({ code }) => code);
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('a deposit is a pot of its own in the budget, which a lowered award does not take back', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 200_00 });
    expect(await deposit(desk, at, 50_00)).toMatchObject({ depositedCents: 50_00, depositLeftCents: 50_00 });
    expect(await budget(desk, at)).toMatchObject({ totalCents: 250_00, depositedCents: 50_00, remainingCents: 250_00 });
    const { version, end, careFunctions } = await desk.call(assessor, 'awards.show', undefined, {
      awardId: at.awardId,
    });
    const lowered = { version, from: '2026-10-01', end, careFunctions, amountCents: 100_00, reason: 'Less care' };
    await desk.call(assessor, 'awards.change', lowered, { awardId: at.awardId });
    expect(await budget(desk, at)).toMatchObject({ totalCents: 150_00, depositedCents: 50_00, remainingCents: 150_00 });
    const seen = await desk.call(at.holder, 'awards.deposits', undefined, { awardId: at.awardId });
    expect(seen.items).toMatchObject([{ amountCents: 50_00, receivedOn: '2026-10-02' }]);
    const { items } = await desk.call(at.holder, 'messages.list', {});
    expect(items.map(({ type }) => type)).toContain('award.deposit-received');
  });

  test('what is above the maximum is held to what the deposit has, at the cent', async () => {
    const desk = await start();
    const at = await declarable(desk, { change: aboveMaximum });
    // Two hours: 190.00, of which 20.02 from deposits.
    expect(codesOf(await declare(desk, at, 'none', 120, 'holder'))).toEqual(['DEPOSIT_EXCEEDED']);
    await deposit(desk, at, 20_01);
    const short = await declare(desk, at, 'short', 120, 'holder');
    expect(short.issues).toMatchObject([{ code: 'DEPOSIT_EXCEEDED', params: { found: 20_02, remaining: 20_01 } }]);
    expect(codesOf(await declare(desk, at, 'by provider', 120, 'careProvider'))).toEqual(['DEPOSIT_EXCEEDED']);
    await deposit(desk, at, 1);
    const taken = await declare(desk, at, 'enough', 120, 'holder');
    expect(taken).toMatchObject({ outcome: 'created', totalCents: 190_00 });
    expect(await deposit(desk, at, 5_00)).toMatchObject({ depositedCents: 25_02, depositLeftCents: 5_00 });
    const all = deposit(desk, at, 5_01, { repaid: true });
    await expect(all).rejects.toMatchObject({ issues: [{ code: 'DEPOSIT_TOO_SMALL' }] });
    expect(await deposit(desk, at, 5_00, { repaid: true })).toMatchObject({
      depositedCents: 20_02,
      depositLeftCents: 0,
    });
    // What is withdrawn gives the deposit back.
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: taken.declarationId! });
    expect(await desk.call(paymentOfficer, 'awards.deposits', undefined, { awardId: at.awardId })).toMatchObject({
      depositLeftCents: 20_02,
    });
    await checkBooks(desk.store);
  });

  test('the same transfer is recorded once, also beside another award and under another key', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const second = await declarable(desk);
    const record = (more: object, { awardId }: Declarable = at) =>
      desk.call(
        paymentOfficer,
        'awards.deposit',
        { amountCents: 5_00, receivedOn: '2026-10-02', ...more },
        { awardId },
      );
    const twice = { issues: [{ code: 'DEPOSIT_TWICE', params: { award: at.awardId, found: 5_00 } }] };
    await record({});
    await expect(record({})).rejects.toMatchObject(twice);
    await record({ reference: 'T1' });
    await expect(record({ reference: 'T1' })).rejects.toMatchObject(twice);
    for (const other of [{ amountCents: 5_01 }, { receivedOn: '2026-10-01' }, { reference: 'T2' }, { repaid: true }])
      await record(other);
    await expect(record({ repaid: true })).rejects.toMatchObject(twice);
    // Another holder may have the same reference of a bank.
    await record({ reference: 'T1' }, second);
    expect(await record({ again: true })).toMatchObject({ depositedCents: 25_01 });
  });

  test("a provider's declaration is held to the deposit again when it is approved", async () => {
    const desk = await start();
    const at = await declarable(desk, { change: aboveMaximum });
    await deposit(desk, at, 20_02);
    const { declarationId } = await declare(desk, at, 'october', 120, 'careProvider');
    await deposit(desk, at, 2, { repaid: true });
    const decisions = [{ declarationId: declarationId!, decision: 'approve' as const }];
    const refused = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(codesOf(refused.results[0]!)).toEqual(['DEPOSIT_EXCEEDED']);
    await deposit(desk, at, 2);
    expect((await desk.call(at.holder, 'declarations.decide', { decisions })).results[0]).toMatchObject({
      outcome: 'approved',
    });
  });

  test('an award is settled after 1 April, and then nothing of it changes', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 1000_00, change: aboveMaximum });
    const params = { awardId: at.awardId };
    await deposit(desk, at, 30_00);
    await declare(desk, at, 'october', 120, 'holder');
    const early = { issues: [{ code: 'SETTLEMENT_TOO_EARLY', params: { expected: '2027-04-01' } }] };
    await expect(desk.call(assessor, 'awards.settle', undefined, params)).rejects.toMatchObject(early);
    desk.clock.now = Date.parse('2027-04-01T10:00:00Z');
    const waits = { issues: [{ code: 'SETTLEMENT_WAITS', params: { found: 190_00 } }] };
    await expect(desk.call(assessor, 'awards.settle', undefined, params)).rejects.toMatchObject(waits);
    await live(desk, '2027-04-01');
    const expected = {
      awardedCents: 1000_00,
      paidCents: 190_00,
      fromDepositsCents: 20_02,
      settledCents: 169_98,
      unspentCents: 830_02,
      depositLeftCents: 9_98,
    };
    expect(await desk.call(at.holder, 'awards.settlement', undefined, params)).toMatchObject({
      ...expected,
      settledAt: null,
    });
    expect(await desk.call(assessor, 'awards.settle', undefined, params)).toMatchObject(expected);
    expect(await desk.call(assessor, 'awards.settle', undefined, params)).toMatchObject(expected);
    expect(codesOf(await declare(desk, at, 'late', 60, 'holder'))).toEqual(
      expect.arrayContaining(['YEAR_CLOSED', 'AWARD_SETTLED']),
    );
    const { version, end, careFunctions } = await desk.call(assessor, 'awards.show', undefined, params);
    const change = { version, from: '2026-10-01', end, careFunctions, amountCents: 900_00, reason: 'Less care' };
    const settled = { issues: [{ code: 'AWARD_SETTLED' }] };
    await expect(desk.call(assessor, 'awards.change', change, params)).rejects.toMatchObject(settled);
    await expect(deposit(desk, at, 1_00)).rejects.toMatchObject(settled);
    expect(await deposit(desk, at, 9_98, { repaid: true })).toMatchObject({ depositLeftCents: 0 });
    // What was settled stays as it was.
    expect(await desk.call(at.holder, 'awards.settlement', undefined, params)).toMatchObject(expected);
  });
});
