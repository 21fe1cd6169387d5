import { accountWaitingDays } from '../../../../src/domain/provider/account-waiting-time.ts';
import { expect, test } from 'vitest';
import { amsterdamDate, formatRecordId } from '../../../../src/domain/index.ts';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { runPayments } from '../../../../src/portal/payments/run/run-payments.ts';
import { appendEvents } from '../../../../src/portal/store/queries/events/append-events.ts';
import { addSetting } from '../../../../src/portal/store/queries/settings.ts';
import type { NewRow } from '../../../../src/portal/store/schema.ts';
import { dataKeyOf } from '../../../../src/portal/store/secrets.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { newProvider, register, startOfTests } from '../../support/cases.ts';
import { readCreditTransfer } from '../../support/credit-transfer.ts';
import { declarable, type Declarable, declarationOf, hours, nextSerial } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

async function declare(desk: Desk, at: Declarable, minutes = 120): Promise<string> {
  const lines = [hours('2026-10-01', minutes)];
  return (await desk.call(at.holder, 'declarations.create', declarationOf(at, { lines }))).id;
}

function pay(desk: Desk, date?: string) {
  return desk.call(paymentOfficer, 'paymentRuns.create', date === undefined ? {} : { date });
}

function budget(desk: Desk, at: Declarable) {
  return desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
}

async function transfers(desk: Desk, paymentRunId: string) {
  return readCreditTransfer(await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, { paymentRunId }));
}

onBothEngines(({ open }) => {
  // A run pays all that is to be paid, so each test has a database of its own.
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  test('the bank is told where a care provider lives, once the register of persons said so', async () => {
    const desk = await start();
    const at = await declarable(desk, { kind: 'assignment-family' });
    await declare(desk, at);
    const address = { street: 'Lindelaan', houseNumber: '5', postcode: '3511 AB', city: 'Voorbeeldstad' };
    const person = await desk.store.db
      .selectFrom('careProvider')
      .select('bsnHash')
      .where('id', '=', Number(at.agreement.careProvider?.id.slice(1)))
      .executeTakeFirstOrThrow();
    await desk.store.db
      .insertInto('profile')
      .values({
        person: person.bsnHash ?? '',
        language: 'nl',
        messageChannel: 'portal',
        email: null,
        phone: null,
        formerEmail: null,
        addressSealed: desk.store.seal(JSON.stringify(address)),
        madeAt: null,
        changedAt: 0,
        checkedAt: 0,
      })
      .execute();
    const { id: paymentRunId } = await pay(desk);
    const xml = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, { paymentRunId });
    expect(xml).toContain(
      '</Nm><PstlAdr><StrtNm>Lindelaan</StrtNm><BldgNb>5</BldgNb><PstCd>3511 AB</PstCd><TwnNm>Voorbeeldstad</TwnNm><Ctry>NL</Ctry></PstlAdr></Cdtr>',
    );
    readCreditTransfer(xml);
  });

  test('what was declared is scheduled, sent to the bank and paid', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const id = await declare(desk, at);
    const run = await pay(desk);
    expect(run).toEqual({
      id: 'R0000001',
      date: '2026-11-03',
      executionDate: '2026-11-03',
      scheduledCount: 1,
      paymentCount: 1,
      totalCents: 129_60,
      finishedAt: '2026-11-03T08:00:00.000Z',
    });
    expect(await budget(desk, at)).toMatchObject({
      paidCents: 129_60,
      scheduledCents: 0,
      remainingCents: 48_000_00 - 129_60,
    });
    const declaration = await desk.call(at.holder, 'declarations.show', undefined, { declarationId: id });
    expect(declaration).toMatchObject({ status: 'paid', paymentId: 'U0000001', nextOperations: ['correct', 'credit'] });
    const [payment] = (await desk.call(at.careProvider, 'payments.list', {})).items;
    expect(payment).toMatchObject({
      id: 'U0000001',
      status: 'paid',
      declarationId: id,
      month: '2026-10',
      amountCents: 129_60,
      dueDate: '2026-11-03',
      paidAt: '2026-11-03T08:00:00.000Z',
      paymentRunId: run.id,
    });
    expect(await transfers(desk, run.id)).toMatchObject({
      executionDate: '2026-11-03',
      totalCents: 129_60,
      transfers: [{ endToEndId: 'U0000001', cents: 129_60, name: at.provider.name, remittance: `PGB ${id} 2026-10` }],
    });
    const { items } = await desk.call(at.holder, 'events.list', {});
    expect(items.map(({ type }) => type).slice(-3)).toEqual([
      'declaration.submitted',
      'payment.scheduled',
      'payment.paid',
    ]);
    const { items: finished } = await desk.call(paymentOfficer, 'events.list', { type: 'payment-run.finished' });
    expect(finished).toMatchObject([{ recordId: run.id }]);
  });

  test.each([
    ['a Saturday', '2026-11-07', '2026-11-09'],
    ['Christmas', '2026-12-25', '2026-12-28'],
  ])('on %s the bank is asked to pay on its next working day, and that is what is told', async (_, date, paidOn) => {
    const desk = await start();
    const at = await declarable(desk);
    await declare(desk, at);
    desk.clock.now = Date.parse(`${date}T08:00:00Z`);
    const run = await pay(desk);
    expect(run).toMatchObject({ date, executionDate: paidOn, paymentCount: 1 });
    expect(await transfers(desk, run.id)).toMatchObject({ executionDate: paidOn });
    const { items } = await desk.call(at.holder, 'messages.list', {});
    expect(items[0]?.body).toContain(`was sent to the bank, which pays it on ${paidOn}.`);
  });

  test('asked for twice on one day, there is one run, and what came in between waits for the next day', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const two = await declarable(desk);
    await declare(desk, one);
    const first = await pay(desk);
    await declare(desk, two, 60);
    expect(await pay(desk)).toEqual(first);
    expect(await budget(desk, two)).toMatchObject({ scheduledCents: 64_80, paidCents: 0 });
    desk.clock.now += 86_400_000;
    const second = await pay(desk);
    expect(second).toMatchObject({ date: '2026-11-04', paymentCount: 1, totalCents: 64_80 });
    expect(await budget(desk, two)).toMatchObject({ scheduledCents: 0, paidCents: 64_80 });
    const { items } = await desk.call(paymentOfficer, 'paymentRuns.list', {});
    expect(items).toEqual([second, first]);
    expect(await desk.call(paymentOfficer, 'paymentRuns.show', undefined, { paymentRunId: first.id })).toEqual(first);
  });

  test('what waits for the holder is not paid', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await desk.call(at.careProvider, 'declarations.create', declarationOf(at));
    const run = await pay(desk);
    expect(run).toMatchObject({ scheduledCount: 0, paymentCount: 0, totalCents: 0 });
    const params = { paymentRunId: run.id };
    // A file with nothing in it is none that a bank takes.
    await expect(desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, params)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('what is scheduled or paid is not withdrawn', async () => {
    const desk = await start();
    const at = await declarable(desk);
    const declarationId = await declare(desk, at);
    await pay(desk);
    const attempt = desk.call(at.holder, 'declarations.withdraw', undefined, { declarationId });
    await expect(attempt).rejects.toMatchObject({ code: 'status-conflict' });
  });

  test('without an account number a payment stays on the schedule until there is one', async () => {
    const desk = await start();
    const { iban: _, ...facts } = newProvider('organisation', nextSerial());
    const other = await declarable(desk);
    const provider = await register(desk, other.holder, facts);
    const at = await declarable(desk, { provider });
    await declare(desk, other);
    await declare(desk, at);
    expect(await pay(desk)).toMatchObject({ scheduledCount: 2, paymentCount: 1 });
    expect(await budget(desk, at)).toMatchObject({ scheduledCents: 129_60, paidCents: 0 });
    const [waiting] = (await desk.call(at.careProvider, 'payments.list', {})).items;
    expect(waiting).toMatchObject({ status: 'scheduled', iban: '', paidAt: null, paymentRunId: null });
    const event = await desk.store.db
      .selectFrom('event')
      .select('paramsJson')
      .where('type', '=', 'payment-run.finished')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(event.paramsJson)).toMatchObject({ count: 1, withoutAccount: 1 });

    const params = { careProviderId: provider.id };
    await desk.call(at.careProvider, 'careProviders.settleAccount', { iban: 'NL91ABNA0417164300' }, params);
    desk.clock.now += 86_400_000 * accountWaitingDays;
    const next = await pay(desk);
    expect(next).toMatchObject({ scheduledCount: 0, paymentCount: 1 });
    expect((await transfers(desk, next.id)).transfers[0]!.iban).toBe('NL91ABNA0417164300');
  });

  test.each(['2020-01-01', '2026-11-02', '2026-11-04'])(
    'on another day than today, %s, nobody is paid',
    async (date) => {
      const desk = await start();
      const at = await declarable(desk);
      await declare(desk, at);
      await expect(pay(desk, date)).rejects.toMatchObject({
        code: 'invalid-input',
        issues: [{ code: 'PAYMENT_RUN_NOT_POSSIBLE', path: 'date', params: { found: date, expected: '2026-11-03' } }],
      });
      expect((await desk.call(paymentOfficer, 'paymentRuns.list', {})).items).toEqual([]);
      expect(await budget(desk, at)).toMatchObject({ scheduledCents: 129_60, paidCents: 0 });
    },
  );

  test('asked for a day that had its run, it is that run, and what came in since waits', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const two = await declarable(desk);
    await declare(desk, one);
    const run = await pay(desk);
    desk.clock.now += 3 * 86_400_000;
    await declare(desk, two);
    expect(await pay(desk, run.date)).toEqual(run);
    expect(await budget(desk, two)).toMatchObject({ scheduledCents: 129_60, paidCents: 0 });
    expect(await pay(desk)).toMatchObject({ date: '2026-11-06', paymentCount: 1 });
  });

  test('the account that the money comes from is named in the settings', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await declare(desk, at);
    await addSetting(desk.store, 'payments.debtor', JSON.stringify({ name: 'SVB', iban: 'NL91ABNA0417164300' }));
    const run = await pay(desk);
    const xml = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, { paymentRunId: run.id });
    expect(xml).toContain('<Dbtr><Nm>SVB</Nm></Dbtr><DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct>');
  });

  test('the file for the bank cannot be read in the database', async () => {
    const desk = await start();
    const at = await declarable(desk);
    await declare(desk, at);
    await pay(desk);
    const row = await desk.store.db.selectFrom('paymentRun').selectAll().executeTakeFirstOrThrow();
    expect(dataKeyOf(row.creditTransferSealed ?? '')).toBe(1);
    expect(JSON.stringify(row)).not.toContain(at.provider.name);
  });

  test('each sees their own payments with a masked account number', async () => {
    const desk = await start();
    const one = await declarable(desk);
    const two = await declarable(desk);
    for (const at of [one, two]) await declare(desk, at);
    await pay(desk);
    for (const caller of [one.holder, one.representative, one.careProvider]) {
      const { items } = await desk.call(caller, 'payments.list', {});
      expect(items).toMatchObject([
        { budgetHolder: one.agreement.budgetHolder, careProvider: { id: one.provider.id } },
      ]);
      expect(items[0]!.iban).toMatch(/^NL\*+\w{4}$/);
      const params = { paymentId: items[0]!.id };
      expect(await desk.call(caller, 'payments.show', undefined, params)).toEqual(items[0]);
      await expect(desk.call(two.holder, 'payments.show', undefined, params)).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    expect((await desk.call(paymentOfficer, 'payments.list', {})).items).toHaveLength(2);
    const filters = [{ status: 'scheduled' as const }, { month: '2026-09' }, { declarationId: 'D0999999' }];
    for (const filter of filters) expect((await desk.call(paymentOfficer, 'payments.list', filter)).items).toEqual([]);
    const budgetHolderId = two.agreement.budgetHolder.id;
    expect((await desk.call(paymentOfficer, 'payments.list', { budgetHolderId })).items).toHaveLength(1);
  });

  test('more than one step of payments, each once in the file and in the books', async () => {
    const desk = await start();
    const at = await declarable(desk, { amountCents: 1_000_000_00 });
    await copies(desk, at, 2500);
    const tell = (inside: Desk['store'], events: Parameters<typeof appendEvents>[2]) =>
      appendEvents(inside, desk.clock.now, events);
    const date = amsterdamDate(desk.clock.now);
    const run = await runPayments(desk.store, { date, now: desk.clock.now, rules: standardRules, tell });
    expect(run).toMatchObject({ scheduledCount: 2501, paymentCount: 2501, totalCents: 2501 * 64_80 });
    const { transfers: paid } = await transfers(desk, formatRecordId('payment-run', run.id));
    expect(paid).toHaveLength(2501);
    expect(await budget(desk, at)).toMatchObject({ paidCents: 2501 * 64_80, scheduledCents: 0 });
    const { items } = await desk.call(at.holder, 'events.list', { type: 'payment.paid', limit: 500 });
    expect(items).toHaveLength(500);
  });
});

/** The declaration of one month many times over, under months that are long gone. */
async function copies(desk: Desk, at: Declarable, count: number): Promise<void> {
  const id = Number((await declare(desk, at, 60)).slice(1));
  const { rows: db } = desk.store;
  const nextIds = (n: number): Promise<number> => desk.store.nextIds('declaration', n);
  // As it stands there, sealed.
  const row = (await db
    .selectFrom('declaration')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()) as NewRow<'declaration'>;
  const first = await nextIds(count);
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    id: first + index,
    reference: `copy ${index}`,
    month: `${String(1000 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
  }));
  for (let at = 0; at < count; at += 500)
    await db
      .insertInto('declaration')
      .values(rows.slice(at, at + 500))
      .execute();
  await db
    .updateTable('award')
    .set({ scheduledCents: (count + 1) * 64_80 })
    .where('id', '=', Number(at.awardId.slice(1)))
    .execute();
}
