import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { bankAnswers } from '../../../src/portal/store/migrations/0013-bank-answers.ts';
import { paymentOfficer } from '../support/callers.ts';
import { newProvider, register, startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks } from '../support/payment-books.ts';

const DAY = 86_400_000;

async function declare(desk: Desk, at: Declarable, by: 'holder' | 'careProvider' = 'holder'): Promise<string> {
  return (await desk.call(at[by], 'declarations.create', declarationOf(at, { reference: `P${nextSerial()}` }))).id;
}

function paymentsOf(desk: Desk, at: Declarable) {
  return desk.call(at.holder, 'payments.list', { status: 'scheduled' });
}

async function withdraw(desk: Desk, at: Declarable, declarationId: string): Promise<void> {
  await desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId });
}

onBothEngines(({ open }) => {
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  test('what a holder declares has its payment at once, with the day on which it is expected', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const declarationId = await declare(desk, at);
    const { items } = await paymentsOf(desk, at);
    expect(items).toMatchObject([
      { declarationId, status: 'scheduled', amountCents: 129_60, dueDate: '2026-11-03', paidAt: null },
    ]);
    const declaration = await desk.call(at.holder, 'declarations.show', undefined, { declarationId });
    expect(declaration).toMatchObject({ status: 'submitted', paymentId: items[0]?.id });
    await checkBooks(desk.store);
  });

  test('what a provider declares has it from the approval, and what is rejected never', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    const declarationId = await declare(desk, at, 'careProvider');
    const rejected = await declare(desk, other, 'careProvider');
    expect((await paymentsOf(desk, at)).items).toEqual([]);
    const decisions = [{ declarationId, decision: 'approve' as const }];
    await desk.call(at.holder, 'declarations.decide', { decisions });
    // The same decision once more makes no second payment.
    await desk.call(at.holder, 'declarations.decide', { decisions });
    const no = { declarationId: rejected, decision: 'reject' as const, reason: 'Niet gewerkt' };
    await desk.call(other.holder, 'declarations.decide', { decisions: [no] });
    expect((await paymentsOf(desk, at)).items).toMatchObject([{ declarationId }]);
    expect((await paymentsOf(desk, other)).items).toEqual([]);
    await checkBooks(desk.store);
  });

  test.each([
    ['on a Saturday for Monday', '2026-11-07', false, '2026-11-09'],
    ['on Christmas for the Monday after', '2026-12-25', false, '2026-12-28'],
    ['after the run of the day for the next', '2026-11-04', true, '2026-11-05'],
    ['after the run of a Friday for Monday', '2026-11-06', true, '2026-11-09'],
  ])('it is expected %s', async (_, date, hasRun, dueDate) => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    desk.clock.now = Date.parse(`${date}T08:00:00Z`);
    if (hasRun) {
      await declare(desk, other);
      await desk.call(paymentOfficer, 'paymentRuns.create', {});
    }
    await declare(desk, at);
    expect((await paymentsOf(desk, at)).items).toMatchObject([{ dueDate }]);
  });

  test('what is withdrawn has no payment, and the corrected declaration has one of its own', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await withdraw(desk, at, await declare(desk, at));
    expect((await paymentsOf(desk, at)).items).toEqual([]);
    const declarationId = await declare(desk, at);
    expect((await paymentsOf(desk, at)).items).toMatchObject([{ declarationId }]);
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toMatchObject({ paymentCount: 1 });
    await checkBooks(desk.store);
  });

  test('what a process of 0.1.0 approves beside this one is paid as well', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const other = await declarable(desk);
    for (const one of [at, other]) await declare(desk, one);
    await desk.store.db.deleteFrom('payment').where('id', '=', 1).execute();
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toMatchObject({
      scheduledCount: 2,
      paymentCount: 2,
    });
    await checkBooks(desk.store);
  });

  test('what was approved before there were such payments has one after the tables are brought up to date', async () => {
    const desk = await start();
    const paid = await declarable(desk);
    const waiting = await declarable(desk);
    const awaiting = await declarable(desk);
    await declare(desk, paid);
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    const declarationId = await declare(desk, waiting);
    await declare(desk, awaiting, 'careProvider');
    const { db, engine } = desk.store;
    await db.deleteFrom('payment').where('status', '=', 'scheduled').execute();
    for (const index of ['care_provider_id', 'budget_holder_id']) {
      await sql`drop index ${sql.raw(`payment_by_${index}`)}`.execute(db);
    }
    for (const column of ['attempt', 'returned_iban_sealed', 'return_reason', 'reminded_at']) {
      await sql`alter table payment drop column ${sql.raw(column)}`.execute(db);
    }
    await sql`drop table payment_return`.execute(db);
    await bankAnswers(engine).up(db);
    expect((await paymentsOf(desk, waiting)).items).toMatchObject([{ declarationId, dueDate: '2026-11-03' }]);
    await checkBooks(desk.store);
    // The numbers go on where they were.
    await withdraw(desk, waiting, declarationId);
    await declare(desk, waiting);
    desk.clock.now += DAY;
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toMatchObject({ paymentCount: 1 });
    await checkBooks(desk.store);
  });

  test('a run that has nothing to pay does not close the day', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const run = await desk.call(paymentOfficer, 'paymentRuns.create', {});
    expect(run).toMatchObject({ paymentCount: 0 });
    await declare(desk, at);
    // That of yesterday, when nothing was to be paid, pays nothing of today.
    desk.clock.now += DAY;
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', { date: run.date })).toEqual(run);
    desk.clock.now -= DAY;
    const paid = await desk.call(paymentOfficer, 'paymentRuns.create', {});
    expect(paid).toMatchObject({ id: run.id, paymentCount: 1, totalCents: 129_60 });
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toEqual(paid);
    await checkBooks(desk.store);
  });

  test('neither does a run whose only payment had no account to go to', async () => {
    const desk = await start();
    const { iban: _, ...facts } = newProvider('organisation', nextSerial());
    const someone = await declarable(desk);
    const provider = await register(desk, someone.holder, facts);
    const without = await declarable(desk, { provider });
    const at = await declarable(desk);
    await declare(desk, without);
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toMatchObject({
      scheduledCount: 1,
      paymentCount: 0,
    });
    await declare(desk, at);
    expect(await desk.call(paymentOfficer, 'paymentRuns.create', {})).toMatchObject({
      scheduledCount: 2,
      paymentCount: 1,
    });
    await checkBooks(desk.store);
  });
});
