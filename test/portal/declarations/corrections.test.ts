import { expect, test } from 'vitest';
import { correctedStates } from '../../../src/portal/store/queries/declarations/corrections.ts';
import { statement } from '../support/bank-answers.ts';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { besides, declarable, type Declarable, declarationOf, hours, twoDesks } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';

const DAY = 86_400_000;
/** Of one hour. */
const HOUR = 64_80;

function lines(count: number) {
  return [hours('2026-10-01', count * 60)];
}

function correction(at: Declarable, corrects: string, count: number, reference = `now-${count}`) {
  return declarationOf(at, { reference, corrects, lines: lines(count) });
}

async function pay(desk: Desk): Promise<void> {
  desk.clock.now += DAY;
  await desk.call(paymentOfficer, 'paymentRuns.create', {});
  await checkBooks(desk.store);
}

async function moneyOf(desk: Desk, { holder, awardId }: Declarable) {
  const { paidCents, scheduledCents } = await desk.call(holder, 'budgets.show', undefined, { awardId });
  return [paidCents / HOUR, scheduledCents / HOUR];
}

async function openOf(desk: Desk, { holder }: Declarable) {
  const { items } = await desk.call(holder, 'recoveries.list', { status: 'open' });
  return items.map(({ declarationId, openCents }) => [declarationId, openCents / HOUR]);
}

async function sent(desk: Desk) {
  return (await sentToBank(desk.store)).map(({ endToEndId, cents }) => [endToEndId, cents / HOUR]);
}

function statusOf(desk: Desk, { holder }: Declarable, declarationId: string) {
  return desk.call(holder, 'declarations.show', undefined, { declarationId });
}

onBothEngines((engine) => {
  const { open } = engine;
  const both = twoDesks(engine);

  /** Two hours that are paid, as D0000001 with U0000001. */
  const paid = async (desk: Desk, by: 'holder' | 'careProvider' = 'holder'): Promise<[Declarable, string]> => {
    const at = await declarable(desk);
    const { id } = await desk.call(at[by], 'declarations.create', declarationOf(at, { lines: lines(2) }));
    if (by === 'careProvider') {
      await desk.call(at.holder, 'declarations.decide', { decisions: [{ declarationId: id, decision: 'approve' }] });
    }
    await pay(desk);
    return [at, id];
  };
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  test('more is paid for the difference, and less comes off the next payment', async () => {
    const desk = await start();
    const [at, first] = await paid(desk);
    const more = await desk.call(at.holder, 'declarations.create', correction(at, first, 3));
    expect(more).toMatchObject({ status: 'submitted', corrects: first, totalCents: 3 * HOUR });
    expect(await statusOf(desk, at, first)).toMatchObject({ status: 'corrected', correctedBy: more.id });
    expect(await moneyOf(desk, at)).toEqual([0, 3]);
    expect(await desk.call(at.holder, 'payments.show', undefined, { paymentId: 'U0000002' })).toMatchObject({
      amountCents: 3 * HOUR,
      nettedCents: 2 * HOUR,
      transferCents: HOUR,
      nettings: [{ recoveryId: 'K0000001', amountCents: 2 * HOUR }],
    });
    await pay(desk);
    expect(await moneyOf(desk, at)).toEqual([3, 0]);
    expect(await openOf(desk, at)).toEqual([]);
    expect(await sent(desk)).toEqual([
      ['U0000001', 2],
      ['U0000002', 1],
    ]);

    const less = await desk.call(at.holder, 'declarations.create', correction(at, more.id, 1));
    expect(await openOf(desk, at)).toEqual([[more.id, 2]]);
    await pay(desk);
    expect(await moneyOf(desk, at)).toEqual([1, 0]);
    expect((await statusOf(desk, at, less.id)).status).toBe('paid');
    expect(await sent(desk)).toHaveLength(2);
    const { items: told } = await desk.call(at.careProvider, 'messages.list', {});
    expect(told.find(({ type }) => type === 'recovery.opened')?.body).toContain('€129.60 is open');

    desk.clock.now = Date.UTC(2026, 11, 2, 12);
    const next = { reference: 'november', month: '2026-11', lines: [hours('2026-11-02', 5 * 60)] };
    await desk.call(at.holder, 'declarations.create', declarationOf(at, next));
    await pay(desk);
    expect((await sent(desk)).at(-1)).toEqual(['U0000004', 3]);
    expect(await moneyOf(desk, at)).toEqual([6, 0]);
    expect(await desk.call(at.holder, 'recoveries.list', {})).toMatchObject({
      items: [
        { status: 'closed', openCents: 0, nettedCents: 3 * HOUR, repaidCents: 0, correctedBy: less.id },
        { status: 'closed', nettedCents: 2 * HOUR, correctedBy: more.id },
      ],
    });
  });

  test("a provider's correction waits for the holder, and the old one stands until then", async () => {
    const desk = await start();
    const [at, first] = await paid(desk, 'careProvider');
    const wanted = { ...correction(at, first, 3), invoiceNumber: 'F1', invoiceDate: '2026-11-01' };
    const waiting = await desk.call(at.careProvider, 'declarations.create', wanted);
    expect(waiting).toMatchObject({ status: 'awaiting-holder', corrects: first });
    expect(await statusOf(desk, at, first)).toMatchObject({ status: 'paid', correctedBy: null });
    expect(await moneyOf(desk, at)).toEqual([2, 0]);
    const second = await desk
      .call(at.holder, 'declarations.create', correction(at, first, 1))
      .catch((error: unknown) => error);
    expect(second).toMatchObject({ issues: [{ code: 'CORRECTION_WAITS', params: { correction: waiting.id } }] });
    const { items } = await desk.call(at.careProvider, 'declaredMonths.list', {});
    expect(items.map(({ declarationId }) => declarationId)).toEqual([first]);
    await checkBooks(desk.store);

    const decide = (decision: 'approve' | 'reject', declarationId: string) =>
      desk.call(at.holder, 'declarations.decide', { decisions: [{ declarationId, decision, reason: 'Nee' }] });
    await decide('reject', waiting.id);
    expect((await statusOf(desk, at, first)).status).toBe('paid');
    const again = await desk.call(at.careProvider, 'declarations.create', { ...wanted, reference: 'again' });
    expect((await decide('approve', again.id)).results).toMatchObject([{ outcome: 'approved' }]);
    expect((await decide('approve', again.id)).results[0]?.issues).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
    expect((await statusOf(desk, at, first)).status).toBe('corrected');
    expect(await moneyOf(desk, at)).toEqual([0, 3]);
    await pay(desk);
    expect((await sent(desk)).at(-1)?.[1]).toBe(1);
    expect(await moneyOf(desk, at)).toEqual([3, 0]);
  });

  test('what the holder withdrew meanwhile is not corrected any more', async () => {
    const desk = await start();
    const [at, first] = await paid(desk, 'careProvider');
    const { id } = await desk.call(at.careProvider, 'declarations.create', correction(at, first, 3));
    await desk.call(at.holder, 'declarations.credit', undefined, { declarationId: first });
    const decisions = [{ declarationId: id, decision: 'approve' as const }];
    const { results } = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'refused', issues: [{ code: 'CORRECTED_NOT_PAID' }] }]);
    await desk.call(at.careProvider, 'declarations.withdraw', undefined, { declarationId: id });
    await checkBooks(desk.store);
  });

  test('what was paid is withdrawn, recovered in part, and the rest paid back otherwise', async () => {
    const desk = await start();
    const [at, first] = await paid(desk);
    const params = { declarationId: first };
    await desk.call(at.careProvider, 'declarations.credit', undefined, params);
    await expect(desk.call(at.holder, 'declarations.credit', undefined, params)).rejects.toMatchObject({
      code: 'status-conflict',
    });
    expect(await moneyOf(desk, at)).toEqual([0, 0]);
    expect(await openOf(desk, at)).toEqual([[first, 2]]);
    // The month is free again.
    await desk.call(at.holder, 'declarations.create', declarationOf(at, { reference: 'again', lines: lines(1) }));
    await pay(desk);
    expect(await sent(desk)).toHaveLength(1);
    expect(await openOf(desk, at)).toEqual([[first, 1]]);
    const close = (openCents: number) =>
      desk.call(paymentOfficer, 'recoveries.close', { openCents }, { recoveryId: 'K0000001' });
    await expect(close(2 * HOUR)).rejects.toMatchObject({ code: 'status-conflict' });
    expect(await close(HOUR)).toMatchObject({ status: 'closed', nettedCents: HOUR, repaidCents: HOUR });
    await expect(close(HOUR)).rejects.toMatchObject({ code: 'status-conflict' });
    expect(await openOf(desk, at)).toEqual([]);
    await checkBooks(desk.store);
  });

  test('a correction that is withdrawn before it is paid leaves everything as it was', async () => {
    const desk = await start();
    const [at, first] = await paid(desk);
    const { id } = await desk.call(at.holder, 'declarations.create', correction(at, first, 1));
    await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: id });
    expect(await statusOf(desk, at, first)).toMatchObject({ status: 'paid', correctedBy: null });
    expect(await moneyOf(desk, at)).toEqual([2, 0]);
    expect((await desk.call(at.holder, 'recoveries.list', {})).items).toEqual([]);
    await checkBooks(desk.store);
    // Paid back otherwise, it cannot be taken as it was.
    const other = await desk.call(at.holder, 'declarations.create', correction(at, first, 1, 'other'));
    const [recovery] = (await desk.call(at.holder, 'recoveries.list', {})).items;
    const recoveryId = recovery?.id ?? '';
    await desk.call(paymentOfficer, 'recoveries.close', { openCents: HOUR }, { recoveryId });
    const late = desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId: other.id });
    await expect(late).rejects.toMatchObject({ issues: [{ code: 'CORRECTION_SETTLED' }] });
    await checkBooks(desk.store);
  });

  test('money that comes back after the correction is sent again only as far as it was netted', async () => {
    const desk = await start();
    const [at, first] = await paid(desk);
    await desk.call(at.holder, 'declarations.create', correction(at, first, 1));
    await pay(desk);
    const document = statement([{ endToEndId: 'U0000001', cents: 2 * HOUR, code: 'MS03' }]);
    await desk.call(paymentOfficer, 'payments.answer', { document });
    await checkBooks(desk.store);
    expect(await openOf(desk, at)).toEqual([]);
    expect(await moneyOf(desk, at)).toEqual([1, 0]);
    await desk.call(paymentOfficer, 'payments.retry', undefined, { paymentId: 'U0000001' });
    await pay(desk);
    expect((await sent(desk)).at(-1)).toEqual(['U0000001-2', 1]);
    expect(await moneyOf(desk, at)).toEqual([1, 0]);
    expect((await statusOf(desk, at, first)).status).toBe('corrected');
    // The first answer is known still, although less is sent now.
    const { entries } = await desk.call(paymentOfficer, 'payments.answer', { document });
    expect(entries).toMatchObject([{ outcome: 'known' }]);
  });

  test('only what is paid, of the same agreement and month, is corrected', async () => {
    const desk = await start();
    const [at, first] = await paid(desk);
    const other = await besides(desk, at);
    const unpaid = await desk.call(other.holder, 'declarations.create', declarationOf(other, { reference: 'other' }));
    const wanted = [
      { ...correction(at, first, 1), month: '2026-09' },
      correction(at, 'D0000099', 1, 'unknown'),
      correction(at, unpaid.id, 1, 'of another agreement'),
      correction(other, unpaid.id, 1, 'not paid'),
    ];
    const { results } = await desk.call(at.holder, 'declarations.check', { declarations: wanted });
    expect(results.map(({ issues }) => issues.find(({ path }) => path === 'corrects')?.code)).toEqual([
      'CORRECTED_NOT_FOUND',
      'CORRECTED_NOT_FOUND',
      'CORRECTED_NOT_FOUND',
      'CORRECTED_NOT_PAID',
    ]);
  });

  test('it is judged as if the old were not there: its hours, its budget and its invoice number', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 3 * HOUR });
    const invoice = { invoiceNumber: 'F1', invoiceDate: '2026-11-01' };
    const first = await desk.call(at.holder, 'declarations.create', {
      ...declarationOf(at, { lines: lines(2) }),
      ...invoice,
    });
    await pay(desk);
    const wanted = { ...correction(at, first.id, 3), ...invoice };
    const tooMuch = { ...correction(at, first.id, 4), ...invoice };
    const { results } = await desk.call(at.holder, 'declarations.check', { declarations: [wanted, tooMuch] });
    expect(results).toMatchObject([{ outcome: 'acceptable' }, { outcome: 'rejected' }]);
    await desk.call(at.holder, 'declarations.create', wanted);
    await pay(desk);
    expect(await moneyOf(desk, at)).toEqual([3, 0]);
  });

  test('two processes that correct, withdraw and pay at once do it once', async () => {
    const [one, two] = await both();
    const [at, first] = await paid(one);
    two.clock.now = one.clock.now;
    const outcomes = await Promise.allSettled([
      one.call(at.holder, 'declarations.create', correction(at, first, 1)),
      two.call(at.holder, 'declarations.create', correction(at, first, 3)),
      one.call(at.careProvider, 'declarations.create', correction(at, first, 4)),
      two.call(at.holder, 'declarations.credit', undefined, { declarationId: first }),
      one.call(paymentOfficer, 'paymentRuns.create', {}),
      two.call(paymentOfficer, 'paymentRuns.create', {}),
    ]);
    const done = outcomes.slice(0, 4).filter(({ status }) => status === 'fulfilled');
    expect(done.length).toBeGreaterThan(0);
    await checkBooks(one.store);
    const recoveries = await one.store.db.selectFrom('recovery').select('declarationId').execute();
    expect(recoveries.length).toBeLessThanOrEqual(1);
    await pay(two);
    const { waiting } = (await correctedStates(one.store, [1], { hold: false })).get(1) ?? {};
    expect(waiting === undefined || recoveries.length === 0).toBe(true);
  });
});
