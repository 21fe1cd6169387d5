import { expect, test } from 'vitest';
import type { Input } from '../../../../src/contract/types.ts';
import { assessor, paymentOfficer } from '../../support/callers.ts';
import { testIban } from '../../../../src/portal/practice/people/test-numbers.ts';
import { statement } from '../../support/bank-answers.ts';
import { enterAward } from '../../support/cases.ts';
import { declarable, type Declarable, declarationOf, nextSerial, sharedDesk } from '../../support/declarable.ts';
import type { Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live } from '../../support/monthly.ts';
import { checkBooks } from '../../support/payment-books.ts';
import { readCreditTransfer } from '../../support/credit-transfer.ts';

const IBAN = 'NL56TEST0000000817';

type Claim = Input<'declarations.claim'>;

function claim(desk: Desk, at: Declarable, given: Partial<Claim> & Pick<Claim, 'kind'>, by = at.holder) {
  return desk.call(by, 'declarations.claim', { month: '2026-10', amountCents: 100_00, ...given });
}

function settle(desk: Desk, { agreement, holder }: Declarable, iban = IBAN) {
  const params = { budgetHolderId: agreement.budgetHolder.id };
  return desk.call(holder, 'budgetHolders.settleAccount', { iban }, params);
}

async function declare(desk: Desk, at: Declarable): Promise<void> {
  await desk.call(at.holder, 'declarations.batch', { declarations: [declarationOf(at)] });
}

function codes(...expected: string[]) {
  return { issues: expected.map((code) => ({ code })) };
}

onBothEngines((engine) => {
  const start = sharedDesk(engine);

  test('the accountability-free amount is paid to the holder, by the same run as any care', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const ask = { kind: 'accountability-free-amount' as const, awardId: at.awardId };
    const missing = codes('HOLDER_ACCOUNT_MISSING', 'CLAIM_NEEDS_PAID_CARE');
    await expect(claim(desk, at, ask)).rejects.toMatchObject(missing);
    expect(await settle(desk, at)).toMatchObject({ iban: expect.stringMatching(/0817$/), settledBy: 'budget-holder' });
    await declare(desk, at);
    await live(desk, '2026-11-04');
    const asked = await claim(desk, at, ask);
    expect(asked).toMatchObject({
      status: 'submitted',
      agreementId: null,
      careProvider: null,
      awardId: at.awardId,
      costCents: 100_00,
    });
    // 48,000.00 × 1.5% = 720.00.
    await expect(claim(desk, at, { ...ask, amountCents: 620_01 })).rejects.toMatchObject(codes('CLAIM_ABOVE_MAXIMUM'));
    const budget = () => desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
    expect(await budget()).toMatchObject({ scheduledCents: 100_00 });
    await live(desk, '2026-11-05');
    const payment = await desk.call(at.holder, 'payments.show', undefined, { paymentId: asked.paymentId! });
    expect(payment).toMatchObject({ status: 'paid', careProvider: null, amountCents: 100_00 });
    expect(payment.iban).toMatch(/0817$/);
    const file = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, {
      paymentRunId: payment.paymentRunId!,
    });
    expect(file).toContain(`<TwnNm>Voorbeeldstad</TwnNm><Ctry>NL</Ctry></PstlAdr></Cdtr><CdtrAcct><Id><IBAN>${IBAN}<`);
    const transfer = readCreditTransfer(file).transfers.find(({ iban }) => iban === IBAN);
    expect(transfer).toMatchObject({ cents: 100_00, name: expect.stringContaining('Voorbeeld') });
    expect(await budget()).toMatchObject({ scheduledCents: 0, paidCents: 229_60 });
    expect(await desk.call(assessor, 'awards.settlement', undefined, { awardId: at.awardId })).toMatchObject({
      paidCents: 229_60,
      freeCents: 100_00,
      settledCents: 229_60,
    });
    // A care provider sees nothing of it, and what they declare is not held to it.
    const { items } = await desk.call(at.careProvider, 'declarations.list', {});
    expect(items.map(({ kind }) => kind)).toEqual(['care-delivered']);
    await checkBooks(desk.store);
  });

  test('what is withdrawn in time gives its money back, and can be asked for again', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await settle(desk, at);
    await declare(desk, at);
    await live(desk, '2026-11-09');
    const ask = { kind: 'accountability-free-amount' as const, awardId: at.awardId, amountCents: 720_00 };
    const { id: declarationId } = await claim(desk, at, ask);
    await expect(claim(desk, at, { ...ask, amountCents: 1 })).rejects.toMatchObject(codes('CLAIM_ABOVE_MAXIMUM'));
    // It stands in its month, and is no longer to be asked for: the months add up to what was put aside and paid.
    const { months, ...all } = await desk.call(at.holder, 'budgets.forecast', {}, { awardId: at.awardId });
    expect(all.accountabilityFreeCents).toBe(0);
    expect(months.reduce((sum, { scheduledCents }) => sum + scheduledCents, 0)).toBe(all.scheduledCents);
    expect(all.scheduledCents).toBeGreaterThanOrEqual(720_00);
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId });
    expect(await claim(desk, at, ask)).toMatchObject({ status: 'submitted' });
    await checkBooks(desk.store);
  });

  test('what was paid to the holder is not withdrawn any more, so that it is paid once', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await settle(desk, at);
    await declare(desk, at);
    await live(desk, '2026-11-12');
    const ask = { kind: 'accountability-free-amount' as const, awardId: at.awardId, amountCents: 720_00 };
    const { id: declarationId } = await claim(desk, at, ask);
    await live(desk, '2026-11-19');
    const paid = await desk.call(at.holder, 'declarations.show', undefined, { declarationId });
    expect(paid).toMatchObject({ status: 'paid', nextOperations: [] });
    const credit = (by = at.holder) => desk.call(by, 'declarations.credit', undefined, { declarationId });
    await expect(credit()).rejects.toMatchObject(codes('PAID_TO_HOLDER'));
    await expect(credit(at.careProvider)).rejects.toMatchObject({ code: 'not-found' });
    await expect(claim(desk, at, { ...ask, amountCents: 1 })).rejects.toMatchObject(codes('CLAIM_ABOVE_MAXIMUM'));
    await checkBooks(desk.store);
  });

  test('a part of the free amount that was paid does not count as care, once the care was withdrawn', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await settle(desk, at);
    await declare(desk, at);
    await live(desk, '2026-11-23');
    const ask = { kind: 'accountability-free-amount' as const, awardId: at.awardId };
    await claim(desk, at, ask);
    await live(desk, '2026-11-26');
    const { items } = await desk.call(at.holder, 'declarations.list', { agreementId: at.agreement.id });
    await desk.call(at.holder, 'declarations.credit', undefined, { declarationId: items[0]!.id });
    await expect(claim(desk, at, ask)).rejects.toMatchObject(codes('CLAIM_NEEDS_PAID_CARE'));
    await checkBooks(desk.store);
  });

  test('what the bank sends back of it is for the holder to mend, who is told how', async () => {
    const desk = await start();
    const award = await enterAward(desk, nextSerial(), { careFunctions: ['individual-guidance', 'transport'] });
    const at = await declarable(desk, { awardId: award.id, holderId: award.budgetHolder.id });
    await settle(desk, at);
    const asked = await claim(desk, at, { kind: 'transport', awardId: at.awardId, statement: 'To the day care' });
    await live(desk, '2026-11-17');
    const cents = asked.costCents!;
    const document = statement([{ endToEndId: asked.paymentId!, cents, code: 'AC04' }]);
    await desk.call(paymentOfficer, 'payments.answer', { document });
    const tasks = async () => (await desk.call(at.holder, 'home.show')).tasks.map(({ kind }) => kind);
    expect(await tasks()).toContain('returned-payments');
    const { items } = await desk.call(at.holder, 'messages.list', {});
    const told = items.find(({ type }) => type === 'payment.returned')!;
    const { body } = await desk.call(at.holder, 'messages.show', undefined, { messageId: told.id });
    expect(body).toContain('pgb holder account settle');
    expect(body).not.toContain('care provider');
    // The same account again mends nothing.
    await settle(desk, at);
    expect(await tasks()).toContain('returned-payments');
    await settle(desk, at, testIban(78));
    expect(await tasks()).not.toContain('returned-payments');
    await live(desk, '2026-11-18');
    const paid = await desk.call(at.holder, 'payments.show', undefined, { paymentId: asked.paymentId! });
    expect(paid).toMatchObject({ status: 'paid', amountCents: cents });
  });

  test('what is under an agreement goes to its provider, beside the care of the month', async () => {
    const desk = await start();
    const at = await declarable(desk, {
      kind: 'assignment',
      change: ({ workArrangements, ...terms }) => ({
        ...terms,
        workArrangements: { ...workArrangements, hoursPattern: 'fixed', minutesPerWeek: 480, daysPerWeek: 2 },
      }),
    });
    const under = { agreementId: at.agreement.id };
    const promised = async () =>
      (await desk.call(at.holder, 'budgets.forecast', {}, { awardId: at.awardId })).promisedCents;
    const before = await promised();
    expect(before).toBeGreaterThan(0);
    const bonus = await claim(desk, at, { kind: 'holiday-bonus', ...under, amountCents: 200_00 });
    // The care of the month is promised as before.
    expect(await promised()).toBe(before);
    expect(bonus).toMatchObject({
      agreementId: at.agreement.id,
      careProvider: { id: at.provider.id },
      statement: null,
    });
    const statement = 'Entrance of the zoo';
    const costs = await claim(desk, at, { kind: 'additional-care-costs', ...under, statement }, at.representative);
    expect(costs).toMatchObject({ statement, submittedBy: 'representative' });
    const again = codes('CLAIM_REPEATED');
    await expect(claim(desk, at, { kind: 'additional-care-costs', ...under, statement })).rejects.toMatchObject(again);
    const more = codes('CLAIM_ABOVE_MAXIMUM');
    desk.clock.now = Date.parse('2026-11-03T10:00:00Z');
    const next = { kind: 'holiday-bonus' as const, ...under, month: '2026-11', amountCents: 72_01 };
    await expect(claim(desk, at, next)).rejects.toMatchObject(more);
    // The care of the month is still to be declared.
    const { items } = await desk.call(at.holder, 'declarableTerms.list', { openIn: '2026-10' });
    expect(items.map(({ agreementId }) => agreementId)).toContain(at.agreement.id);
    await declare(desk, at);
    await live(desk, '2026-11-10');
    const { items: paid } = await desk.call(at.careProvider, 'payments.list', {});
    expect(paid.map(({ amountCents }) => amountCents).toSorted((a, b) => a - b)).toEqual([100_00, 116_00, 200_00]);
    await checkBooks(desk.store);
  });

  test('after a death the payment office records one average month', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment' });
    const ask = { kind: 'death-benefit' as const, agreementId: at.agreement.id, amountCents: 38_67 };
    await declare(desk, at);
    await expect(claim(desk, at, ask, paymentOfficer)).rejects.toMatchObject(codes('DEATH_NOT_KNOWN'));
    const params = { awardId: at.awardId };
    const { version } = await desk.call(assessor, 'awards.show', undefined, params);
    const end = { version, lastDay: '2026-10-20', cause: 'death' as const, reason: 'Died' };
    desk.clock.now = Date.parse('2026-11-03T10:00:00Z');
    await desk.call(assessor, 'awards.end', end, params);
    await expect(claim(desk, at, ask)).rejects.toMatchObject(codes('KIND_NOT_BY_YOU'));
    // 116.00 in the last three months: 38.67 a month.
    await expect(claim(desk, at, { ...ask, amountCents: 38_68 }, paymentOfficer)).rejects.toMatchObject(
      codes('CLAIM_ABOVE_MAXIMUM'),
    );
    expect(await claim(desk, at, ask, paymentOfficer)).toMatchObject({ submittedBy: 'payment-officer' });
    await expect(claim(desk, at, ask, paymentOfficer)).rejects.toMatchObject(codes('CLAIM_REPEATED'));
    await checkBooks(desk.store);
  });

  test('what the payment office recorded after a death it takes back alone, before and after it was paid', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment' });
    await declare(desk, at);
    const params = { awardId: at.awardId };
    const { version } = await desk.call(assessor, 'awards.show', undefined, params);
    const end = { version, lastDay: '2026-10-20', cause: 'death' as const, reason: 'Died' };
    desk.clock.now = Date.parse('2026-11-03T10:00:00Z');
    await desk.call(assessor, 'awards.end', end, params);
    const ask = { kind: 'death-benefit' as const, agreementId: at.agreement.id, amountCents: 38_67 };
    const ofOffice = codes('RECORDED_BY_PAYMENT_OFFICE');
    const { id: first } = await claim(desk, at, ask, paymentOfficer);
    for (const caller of [at.holder, at.careProvider])
      await expect(
        desk.call(caller, 'declarations.withdraw', undefined, { declarationId: first }),
      ).rejects.toMatchObject(ofOffice);
    expect(await desk.call(paymentOfficer, 'declarations.withdraw', undefined, { declarationId: first })).toMatchObject(
      { status: 'withdrawn' },
    );
    for (const caller of [at.holder, at.careProvider]) {
      const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
      expect(items.map(({ type }) => type)).toContain('declaration.withdrawn-by-office');
    }
    const { id: second } = await claim(desk, at, ask, paymentOfficer);
    // On this day no other test of the file pays.
    await live(desk, '2026-11-16');
    for (const caller of [at.holder, at.careProvider])
      await expect(
        desk.call(caller, 'declarations.credit', undefined, { declarationId: second }),
      ).rejects.toMatchObject(ofOffice);
    expect(await desk.call(paymentOfficer, 'declarations.credit', undefined, { declarationId: second })).toMatchObject({
      status: 'withdrawn',
    });
    // Nothing else of the holder is the office’s to withdraw.
    const { items } = await desk.call(at.holder, 'declarations.list', { limit: 100 });
    const care = items.find(({ kind }) => kind === 'care-delivered')!;
    await expect(
      desk.call(paymentOfficer, 'declarations.credit', undefined, { declarationId: care.id }),
    ).rejects.toMatchObject({ code: 'status-conflict' });
    await checkBooks(desk.store);
  });

  test('somebody else neither asks for it nor sees it', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    const ask = { kind: 'accountability-free-amount' as const, awardId: at.awardId };
    await expect(claim(desk, other, ask)).rejects.toMatchObject({ code: 'not-found' });
    const under = { kind: 'holiday-bonus' as const, agreementId: at.agreement.id };
    await expect(claim(desk, other, under)).rejects.toMatchObject(codes('AGREEMENT_NOT_FOUND'));
    await expect(claim(desk, at, { ...under, awardId: at.awardId })).rejects.toMatchObject(codes('FIELD_INVALID'));
  });
});
