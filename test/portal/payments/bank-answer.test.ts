import { expect, test } from 'vitest';
import { accountWaitingDays } from '../../../src/domain/provider/account-waiting-time.ts';
import { addDays, amsterdamDate } from '../../../src/domain/index.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import { accountReminderJob } from '../../../src/portal/jobs/daily/account-reminder-job.ts';
import { batchReturned, type Booked, statement, statementsOf, statusReport } from '../support/bank-answers.ts';
import { paymentOfficer } from '../support/callers.ts';
import { newProvider, register, startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';

const halfOfTheTerm = 15;

const DAY = 86_400_000;
const CENTS = 129_60;
const OWN = 'NL27PGBX0000000001';
const OTHER = 'NL91ABNA0417164300';

function account(iban: string, ...booked: Booked[]) {
  return { iban, booked };
}

function answer(desk: Desk, document: string, dryRun?: true) {
  return desk.call(paymentOfficer, 'payments.answer', { document, ...(dryRun && { dryRun }) });
}

function pay(desk: Desk) {
  return desk.call(paymentOfficer, 'paymentRuns.create', {});
}

async function settle(desk: Desk, { careProvider, provider }: Declarable, iban: string): Promise<void> {
  await desk.call(careProvider, 'careProviders.settleAccount', { iban }, { careProviderId: provider.id });
}

async function moneyOf(desk: Desk, { holder, awardId }: Declarable) {
  const { paidCents, scheduledCents } = await desk.call(holder, 'budgets.show', undefined, { awardId });
  return [paidCents, scheduledCents];
}

async function tasksOf(desk: Desk, caller: Declarable['holder']) {
  return (await desk.call(caller, 'home.show', undefined)).tasks.map(({ kind, count }) => [kind, count]);
}

/** For every award together: what stands in the files, less what came back, is what is paid. */
async function checkPaid({ store }: Desk): Promise<void> {
  await checkBooks(store);
  const sent = await sentToBank(store);
  const back = await store.db.selectFrom('paymentReturn').select('amountCents').execute();
  const awards = await store.db.selectFrom('award').select('paidCents').execute();
  const sum = (cents: readonly number[]) => cents.reduce((total, one) => total + one, 0);
  expect(sum(awards.map(({ paidCents }) => paidCents))).toBe(
    sum(sent.map(({ cents }) => cents)) - sum(back.map(({ amountCents }) => amountCents)),
  );
  expect(new Set(sent.map(({ endToEndId }) => endToEndId)).size).toBe(sent.length);
}

onBothEngines(({ open, freshDatabase }) => {
  const start = async (): Promise<Desk> => createDesk(await open(), startOfTests);

  /** Two who are paid in one run, as U0000001 and U0000002. */
  const paid = async (desk: Desk): Promise<[Declarable, Declarable]> => {
    const one = await declarable(desk);
    const two = await declarable(desk);
    for (const at of [one, two]) await desk.call(at.holder, 'declarations.create', declarationOf(at));
    await pay(desk);
    return [one, two];
  };

  test('what comes back is scheduled again, told to both, and goes to the mended account only', async () => {
    const desk = await start();
    const [one, two] = await paid(desk);
    const document = statement([
      { endToEndId: 'U0000001', cents: CENTS, side: 'DBIT' },
      { endToEndId: 'U0000002', cents: CENTS, side: 'DBIT' },
      { endToEndId: 'U0000001', cents: CENTS, code: 'AC04' },
      { endToEndId: 'HUUR 2026', cents: 900_00, side: 'DBIT' },
    ]);
    const dry = await answer(desk, document, true);
    expect(await moneyOf(desk, one)).toEqual([CENTS, 0]);
    expect(await answer(desk, document)).toEqual({ ...dry, dryRun: false });
    expect(dry).toMatchObject({ messageId: 'B2', returnedCount: 1, otherCount: 1 });
    expect(dry.entries).toMatchObject([
      { outcome: 'accepted', reasonCode: null },
      { outcome: 'accepted', paymentId: 'U0000002' },
      { outcome: 'returned', reasonCode: 'AC04', reason: 'the account is closed', amountCents: CENTS },
    ]);
    expect(await moneyOf(desk, one)).toEqual([0, CENTS]);
    expect(await moneyOf(desk, two)).toEqual([CENTS, 0]);
    await checkPaid(desk);

    // The same once more, and another document that says it too, change nothing.
    const again = await answer(desk, document);
    expect(again).toMatchObject({ returnedCount: 0, entries: [{ outcome: 'accepted' }, {}, { outcome: 'known' }] });
    const other = statement([{ endToEndId: 'U0000001', cents: CENTS, code: 'AC04' }], { kind: 'camt.054' });
    expect((await answer(desk, other)).entries).toMatchObject([{ outcome: 'known' }]);
    expect(await moneyOf(desk, one)).toEqual([0, CENTS]);
    for (const caller of [one.holder, one.careProvider]) {
      const { items } = await desk.call(caller, 'messages.list', {});
      const about = items.filter(({ type }) => type === 'payment.returned');
      expect(about).toHaveLength(1);
      expect(about[0]?.body).toContain('the account is closed (AC04)');
    }
    expect(await tasksOf(desk, one.careProvider)).toContainEqual(['mend-account', 1]);
    expect(await tasksOf(desk, two.careProvider)).not.toContainEqual(['mend-account', 1]);
    expect(await tasksOf(desk, paymentOfficer)).toEqual([['returned-payments', 1]]);

    desk.clock.now += DAY;
    expect(await pay(desk)).toMatchObject({ paymentCount: 0 });
    await settle(desk, one, 'NL91ABNA0417164300');
    expect(await tasksOf(desk, one.careProvider)).not.toContainEqual(['mend-account', 1]);
    desk.clock.now += DAY * accountWaitingDays;
    expect(await pay(desk)).toMatchObject({ paymentCount: 1 });
    expect((await sentToBank(desk.store)).at(-1)).toMatchObject({
      endToEndId: 'U0000001-2',
      iban: 'NL91ABNA0417164300',
    });
    expect(await moneyOf(desk, one)).toEqual([CENTS, 0]);
    // The first time is not the second, and that one may come back too.
    expect(await answer(desk, document)).toMatchObject({ returnedCount: 0 });
    const second = statement([{ endToEndId: 'U0000001-2', cents: CENTS, code: 'XX99' }]);
    expect((await answer(desk, second)).entries).toMatchObject([
      { outcome: 'returned', reasonCode: 'XX99', reason: null },
    ]);
    await checkPaid(desk);
  });

  test('the same account settled again is no other one, whoever gave it first', async () => {
    const desk = await start();
    const [one] = await paid(desk);
    const back = (endToEndId: string) => statement([{ endToEndId, cents: CENTS, code: 'AC04' }]);
    const again = async (iban: string) => {
      await settle(desk, one, iban);
      const now = await pay(desk);
      desk.clock.now += DAY * accountWaitingDays;
      return [now.paymentCount, (await pay(desk)).paymentCount];
    };
    await answer(desk, back('U0000001'));
    // The holder had proposed it.
    const proposed = (await sentToBank(desk.store))[0]!.iban;
    desk.clock.now += DAY;
    expect(await again(proposed)).toEqual([0, 0]);
    expect(await tasksOf(desk, one.careProvider)).toContainEqual(['mend-account', 1]);
    desk.clock.now += DAY;
    expect(await again(OTHER)).toEqual([0, 1]);
    await answer(desk, back('U0000001-2'));
    desk.clock.now += DAY;
    expect(await again(OTHER)).toEqual([0, 0]);
    expect(await again(proposed)).toEqual([0, 1]);
    await checkPaid(desk);
  });

  test('what the bank refuses for a reason of the office goes again when the office says so', async () => {
    const desk = await start();
    const [one] = await paid(desk);
    const document = statusReport([
      { endToEndId: 'U0000001', status: 'RJCT', code: 'AM04', cents: CENTS },
      { endToEndId: 'U0000002', status: 'ACSC' },
    ]);
    expect((await answer(desk, document)).entries).toMatchObject([{ outcome: 'rejected' }, { outcome: 'accepted' }]);
    expect(await tasksOf(desk, one.careProvider)).not.toContainEqual(['mend-account', 1]);
    desk.clock.now += DAY;
    expect(await pay(desk)).toMatchObject({ paymentCount: 0 });
    const params = { paymentId: 'U0000001' };
    expect(await desk.call(paymentOfficer, 'payments.retry', undefined, params)).toMatchObject({ bankReason: null });
    await expect(desk.call(paymentOfficer, 'payments.retry', undefined, params)).rejects.toMatchObject({
      code: 'status-conflict',
    });
    expect(await pay(desk)).toMatchObject({ paymentCount: 1 });
    await checkPaid(desk);
  });

  test.each([false, true])(
    'what was refused and is booked after all waits for the office (sent again: %s)',
    async (again) => {
      const desk = await start();
      const [one] = await paid(desk);
      const booked = statement([
        { endToEndId: 'U0000001', cents: CENTS, side: 'DBIT' },
        { endToEndId: 'U0000002', cents: CENTS, side: 'DBIT' },
      ]);
      const params = { paymentId: 'U0000001' };
      await answer(desk, statusReport([{ endToEndId: 'U0000001', status: 'RJCT', code: 'AC04', cents: CENTS }]));
      if (again) await desk.call(paymentOfficer, 'payments.retry', undefined, params);
      const told = { bookedAfterAllCount: 1, entries: [{ outcome: 'booked-after-all' }, { outcome: 'accepted' }] };
      expect(await answer(desk, booked, true)).toMatchObject(told);
      expect(await answer(desk, booked)).toMatchObject(told);
      expect(await answer(desk, booked)).toMatchObject(told);
      // Neither the same account nor another one lets it go.
      desk.clock.now += DAY;
      expect(await pay(desk)).toMatchObject({ paymentCount: 0 });
      await settle(desk, one, OTHER);
      desk.clock.now += accountWaitingDays * DAY;
      expect(await pay(desk)).toMatchObject({ paymentCount: 0 });
      expect(await desk.call(paymentOfficer, 'payments.show', undefined, params)).toMatchObject({ bankReason: 'AM05' });
      expect(await tasksOf(desk, paymentOfficer)).toContainEqual(['returned-payments', 1]);
      expect(await tasksOf(desk, one.careProvider)).not.toContainEqual(['mend-account', 1]);
      await desk.call(paymentOfficer, 'payments.retry', undefined, params);
      desk.clock.now += DAY;
      expect(await pay(desk)).toMatchObject({ paymentCount: 1 });
      // By now it has been sent a second time, which is told as long as the statement is read.
      expect(await answer(desk, booked)).toMatchObject(told);
      await checkPaid(desk);
    },
  );

  test('a statement of what left the account and came back says so, and holds nothing', async () => {
    const desk = await start();
    await paid(desk);
    const document = statement([
      { endToEndId: 'U0000001', cents: CENTS, side: 'DBIT' },
      { endToEndId: 'U0000001', cents: CENTS, code: 'AC04' },
    ]);
    await answer(desk, document);
    expect(await answer(desk, document)).toMatchObject({
      bookedAfterAllCount: 0,
      entries: [{ outcome: 'accepted' }, { outcome: 'known' }],
    });
  });

  test('a file that is refused as a whole puts all its payments back', async () => {
    const desk = await start();
    const [one, two] = await paid(desk);
    const original = 'R0000001-2026-11-03';
    const group = '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>';
    const document = statusReport([], { original, group });
    expect(await answer(desk, document)).toMatchObject({ returnedCount: 2 });
    expect(await answer(desk, document)).toMatchObject({ returnedCount: 0 });
    for (const at of [one, two]) expect(await moneyOf(desk, at)).toEqual([0, CENTS]);
    await checkPaid(desk);
  });

  test('of several that came back as one entry each has its own amount, and not the sum', async () => {
    const desk = await start();
    const [one, two] = await paid(desk);
    const document = batchReturned(['U0000001', 'U0000002'], 2 * CENTS);
    expect(await answer(desk, document)).toMatchObject({ returnedCount: 2, entries: [{ amountCents: null }, {}] });
    for (const at of [one, two]) expect(await moneyOf(desk, at)).toEqual([0, CENTS]);
    await checkPaid(desk);
  });

  test.each([
    ['first', (own: Booked, other: Booked) => [account(OWN, own), account(OTHER, other)]],
    ['last', (own: Booked, other: Booked) => [account(OTHER, other), account(OWN, own)]],
  ])('of statements of several accounts only that of the payments counts, also when it is the %s', async (_, order) => {
    const desk = await start();
    const [one, two] = await paid(desk);
    const back = (endToEndId: string): Booked => ({ endToEndId, cents: CENTS, code: 'AC01' });
    const document = statementsOf(order(back('U0000001'), back('U0000002')));
    expect(await answer(desk, document)).toMatchObject({ returnedCount: 1, otherCount: 1 });
    expect([await moneyOf(desk, one), await moneyOf(desk, two)]).toEqual([
      [0, CENTS],
      [CENTS, 0],
    ]);
  });

  const good = { endToEndId: 'U0000002', cents: CENTS, code: 'AC01' };
  test.each([
    [
      'an amount that differs',
      'BANK_AMOUNT_DIFFERS',
      statement([good, { endToEndId: 'U0000001', cents: 1, code: 'AC01' }]),
    ],
    ['another currency', 'BANK_AMOUNT_DIFFERS', statement([{ ...good, currency: 'USD' }])],
    ['a statement of another account', 'BANK_FILE_OTHER_ACCOUNT', statement([good], { iban: OTHER })],
    [
      'an account without an IBAN',
      'BANK_FILE_OTHER_ACCOUNT',
      statement([good]).replace(/<x:IBAN>\w+<\/x:IBAN>/, '<x:Othr><x:Id>1</x:Id></x:Othr>'),
    ],
    [
      'a refused file of another portal',
      'BANK_FILE_NOT_OURS',
      statusReport([], { original: 'R0000001-2026-11-02', group: '<GrpSts>RJCT</GrpSts>' }),
    ],
    [
      'a refused file of somebody else',
      'BANK_FILE_NOT_OURS',
      statusReport([], { original: 'SALARIS-11', group: '<GrpSts>RJCT</GrpSts>' }),
    ],
    ['a document type', 'BANK_FILE_UNREADABLE', `<!DOCTYPE x [<!ENTITY e "x">]>${statement([good])}`],
    ['an entity', 'BANK_FILE_UNREADABLE', statement([good]).replace('AC01', '&e;')],
    ['half a document', 'BANK_FILE_UNREADABLE', statement([good]).slice(0, -30)],
    ['another message', 'BANK_FILE_UNREADABLE', statement([good]).replaceAll('camt.053.001.08', 'camt.053.001.02')],
    ['a message under the name of another', 'BANK_FILE_UNREADABLE', statement([good]).replace('camt.053', 'camt.054')],
    ['no XML', 'BANK_FILE_UNREADABLE', 'U0000002;129.60;AC01'],
  ])('with %s nothing of it is taken', async (_, code, document) => {
    const desk = await start();
    const [one, two] = await paid(desk);
    await expect(answer(desk, document)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ code }] });
    for (const at of [one, two]) expect(await moneyOf(desk, at)).toEqual([CENTS, 0]);
  });

  test.each([
    ['not booked', 'pending', { ...good, status: 'PDNG' }],
    ['money in that is no return', 'unknown', { endToEndId: 'U0000002', cents: CENTS }],
    ['a payment that is not there', 'unknown', { ...good, endToEndId: 'U0000099' }],
    ['a time that it was not sent', 'unknown', { ...good, endToEndId: 'U0000002-2' }],
  ])('%s changes nothing and is said to be %s', async (_, outcome, booked) => {
    const desk = await start();
    const [, two] = await paid(desk);
    expect(await answer(desk, statement([booked]))).toMatchObject({ returnedCount: 0, entries: [{ outcome }] });
    expect(await moneyOf(desk, two)).toEqual([CENTS, 0]);
  });

  test('two who read the same answer at once put the money back once', async () => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    const other = createDesk(await open(database), startOfTests);
    const [, two] = await paid(desk);
    const document = statement([good]);
    const answers = await Promise.all([desk, other, desk, other].map((at) => answer(at, document)));
    expect(answers.map(({ returnedCount }) => returnedCount).toSorted()).toEqual([0, 0, 0, 1]);
    expect(await moneyOf(desk, two)).toEqual([0, CENTS]);
    await checkPaid(desk);
  });

  test('who waits too long for an account number is not forgotten, and is told of once', async () => {
    const desk = await start();
    const { iban: _, ...facts } = newProvider('organisation', nextSerial());
    const someone = await declarable(desk);
    const at = await declarable(desk, { provider: await register(desk, someone.holder, facts) });
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    await pay(desk);
    const remind = async (days: number): Promise<number> => {
      desk.clock.now = startOfTests + days * DAY;
      await accountReminderJob.run(desk.store, {
        date: amsterdamDate(desk.clock.now),
        now: desk.clock.now,
        rules: standardRules,
      });
      const { items } = await desk.call(at.holder, 'messages.list', {});
      return items.filter(({ type }) => type === 'payment.account-awaited').length;
    };
    expect(addDays('2026-11-03', halfOfTheTerm)).toBe('2026-11-18');
    expect(await remind(halfOfTheTerm)).toBe(0);
    expect(await remind(halfOfTheTerm + 1)).toBe(1);
    expect(await remind(halfOfTheTerm + 2)).toBe(1);
    for (const caller of [at.holder, paymentOfficer]) {
      expect(await tasksOf(desk, caller)).toContainEqual(['awaited-accounts', 1]);
    }
    expect(await tasksOf(desk, at.careProvider)).toContainEqual(['settle-account', 1]);
    await settle(desk, at, 'NL91ABNA0417164300');
    desk.clock.now += DAY * accountWaitingDays;
    expect(await pay(desk)).toMatchObject({ paymentCount: 1 });
    expect(await tasksOf(desk, at.holder)).toEqual([]);
    await checkPaid(desk);
  });
});
