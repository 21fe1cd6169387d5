import { expect, test } from 'vitest';
import type { Delivery } from '../../../src/contract/types.ts';
import type { LogEntry } from '../../../src/portal/log.ts';
import { assemblePortal } from '../../../src/portal/portal.ts';
import { practiceSystem } from '../../../src/portal/practice/systems/practice-system.ts';
import { dueDeliveries, takeDelivery } from '../../../src/portal/store/queries/deliveries/deliveries.ts';
import { holdPayments } from '../../../src/portal/store/queries/payments/held-payments.ts';
import type { OpenStore } from '../../../src/portal/store/open/open-store.ts';
import { startExchange } from '../../../src/portal/systems/start-exchange.ts';
import { HandoutRefusedError } from '../../../src/portal/systems/system.ts';
import { statusReport } from '../support/bank-answers.ts';
import { assessor, careOffice, municipality, assessorOf, paymentOfficer } from '../support/callers.ts';
import { bringTo, newAward, startOfTests } from '../support/cases.ts';
import { declarable, type Declarable, declarationOf, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines, testKey } from '../support/engines.ts';
import { createIssuer } from '../support/issuer.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A system whose answers can be made to fail. */
function falteringSystem() {
  const system = practiceSystem();
  let fault: 'none' | 'before' | 'after' | 'refuse' = 'none';
  return Object.assign(system, {
    falter: (how: typeof fault) => void (fault = how),
    ...({
      take: ((take) => async (handout) => {
        if (fault === 'refuse') throw new HandoutRefusedError('HTTP_422');
        if (fault === 'before') throw new Error('ECONNREFUSED 0612345678');
        await take(handout);
        if (fault === 'after') throw new Error('ECONNRESET');
      })(system.take),
    } satisfies Partial<typeof system>),
  });
}

onBothEngines(({ open }) => {
  const start = async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const payment = falteringSystem();
    const office = falteringSystem();
    const log: LogEntry[] = [];
    const portal = await assemblePortal({
      store: notClosed(store),
      identity: (await createIssuer({ now: () => desk.clock.now })).identity,
      clock: { now: () => desk.clock.now },
      log: (entry) => void log.push(entry),
      checkAnswers: true,
      systems: { payment, offices: [{ office: careOffice, system: office }] },
    });
    const round = async (later = 0) => {
      desk.clock.now += later;
      await portal.exchange?.();
    };
    await round();
    return { desk, payment, office, log, round, metrics: portal.metrics };
  };

  const paidRun = async (desk: Desk): Promise<{ at: Declarable; runId: string }> => {
    const at = await declarable(desk);
    await desk.call(at.holder, 'declarations.create', declarationOf(at));
    const { id } = await desk.call(paymentOfficer, 'paymentRuns.create', {});
    return { at, runId: id };
  };

  const listOf = async (desk: Desk, caller = paymentOfficer): Promise<Delivery[]> =>
    (await desk.call(caller, 'deliveries.list', {})).items;
  const tasksOf = async (desk: Desk, caller = paymentOfficer) =>
    (await desk.call(caller, 'home.show')).tasks.map(({ kind, count }) => [kind, count]);

  test('the file of a run is handed over once, by the name that the bank knows, and read by who may', async () => {
    const { desk, payment, round, metrics } = await start();
    const { runId } = await paidRun(desk);
    await Promise.all([round(), round()]);
    await round(HOUR);
    const content = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, { paymentRunId: runId });
    expect(payment.taken).toEqual([
      { kind: 'credit-transfer', reference: `${runId}-2026-11-03`, mediaType: 'application/xml', content },
    ]);
    expect(await listOf(desk)).toMatchObject([
      { kind: 'credit-transfer', recordId: runId, status: 'delivered', attempts: 1, problem: null, nextAt: null },
    ]);
    const lines = await desk.store.db.selectFrom('accessLog').selectAll().execute();
    expect(lines.map(({ operation, role }) => [operation, role])).toContainEqual([
      'paymentRuns.creditTransfer',
      'payment-officer',
    ]);
    expect(metrics.text({})).toContain(
      'pgb_deliveries_total{system="payment",kind="credit-transfer",outcome="delivered"} 1',
    );
  });

  test('what came through without an answer goes again under the same name, and is there once', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    payment.falter('after');
    await round();
    expect(payment.taken).toHaveLength(1);
    expect(await listOf(desk)).toMatchObject([{ status: 'waiting', attempts: 1, problem: 'NO_ANSWER' }]);
    payment.falter('none');
    await round(30_000);
    expect(await listOf(desk)).toMatchObject([{ status: 'waiting', attempts: 1 }]);
    await round(MINUTE);
    expect(await listOf(desk)).toMatchObject([{ status: 'delivered', attempts: 2 }]);
    expect(payment.taken).toHaveLength(1);
  });

  test('a system that is away is tried as long as it takes, and its office is told once after an hour', async () => {
    const { desk, payment, office, log, round } = await start();
    const { runId } = await paidRun(desk);
    payment.falter('before');
    await round();
    expect(await tasksOf(desk)).toEqual([]);
    for (let times = 0; times < 4; times += 1) await round(HOUR);
    expect(await tasksOf(desk)).toEqual([
      ['stuck-deliveries', 1],
      ['silent-system', 1],
    ]);
    const { items } = await desk.call(paymentOfficer, 'messages.list', {});
    expect(items.filter(({ type }) => type === 'delivery.stuck')).toMatchObject([{ recordId: runId }]);
    expect((await desk.call(assessor, 'messages.list', {})).items.map(({ type }) => type)).not.toContain(
      'delivery.stuck',
    );
    expect(JSON.stringify(log)).not.toContain('0612345678');
    expect(log).toContainEqual(expect.objectContaining({ event: 'delivery-not-taken', system: 'payment' }));
    // The others are not kept waiting.
    await bringTo(desk, 'in-assessment', nextSerial());
    await round();
    expect(office.taken.map(({ content }) => (JSON.parse(content) as { type: string }).type)).toContain(
      'agreement.submitted',
    );
    payment.falter('none');
    await round(HOUR);
    expect(await tasksOf(desk)).toEqual([]);
    expect(payment.taken).toHaveLength(1);
  });

  test('what a system refuses is told at once, and goes when somebody of the office says so', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    payment.falter('refuse');
    await round();
    await round(HOUR);
    const [refused] = await listOf(desk);
    expect(refused).toMatchObject({ status: 'refused', attempts: 1, problem: 'HTTP_422', nextAt: null });
    expect(await tasksOf(desk)).toEqual([['stuck-deliveries', 1]]);
    payment.falter('none');
    const messageId = refused!.id;
    expect(await desk.call(paymentOfficer, 'deliveries.retry', undefined, { messageId })).toMatchObject({
      status: 'waiting',
    });
    await round();
    expect(payment.taken).toHaveLength(1);
    for (const operation of ['deliveries.retry', 'deliveries.close'] as const)
      await expect(desk.call(paymentOfficer, operation, undefined, { messageId })).rejects.toMatchObject({
        code: 'status-conflict',
      });
    // It is no business of an office.
    await expect(desk.call(assessor, 'deliveries.retry', undefined, { messageId })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await listOf(desk, assessor)).map(({ kind }) => kind)).not.toContain('credit-transfer');
  });

  test('what was handed over by hand does not go once more', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    payment.falter('before');
    await round();
    const [waiting] = await listOf(desk);
    const closed = await desk.call(paymentOfficer, 'deliveries.close', undefined, { messageId: waiting!.id });
    expect(closed).toMatchObject({ status: 'closed', nextAt: null });
    payment.falter('none');
    await round(2 * HOUR);
    expect([payment.taken, await tasksOf(desk)]).toEqual([[], []]);
  });

  test('a file that lay for days while no system was there is held, and not paid behind somebody’s back', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    await round(49 * HOUR);
    expect(payment.taken).toEqual([]);
    expect(await listOf(desk)).toMatchObject([{ status: 'held' }]);
    expect(await tasksOf(desk)).toEqual([['stuck-deliveries', 1]]);
  });

  test('after a copy was put back nothing is handed over until the payment office pays again', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    await holdPayments(desk.store);
    await round();
    expect([payment.taken, await listOf(desk)]).toEqual([[], []]);
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    await round();
    expect(payment.taken).toHaveLength(1);
  });

  test('nothing that was paid before a system was configured goes there by itself', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    await paidRun(desk);
    const payment = practiceSystem();
    const { identity } = await createIssuer({ now: () => startOfTests });
    const portal = await assemblePortal({
      store: notClosed(store),
      identity,
      clock: { now: () => desk.clock.now },
      systems: { payment },
    });
    for (let times = 0; times < 2; times += 1) await portal.exchange?.();
    expect([payment.taken, await listOf(desk)]).toEqual([[], []]);
  });

  test('of two processes that see the same one, one hands it over', async () => {
    const { desk, payment, round } = await start();
    await paidRun(desk);
    payment.falter('before');
    await round();
    const [due] = await dueDeliveries(desk.store, null, { now: desk.clock.now + HOUR, count: 1 });
    const takes = [1, 2].map(() => takeDelivery(desk.store, due!, desk.clock.now + HOUR));
    expect((await Promise.all(takes)).toSorted()).toEqual([false, true]);
    // While it is on its way nobody knows whether it gets there.
    const messageId = (await listOf(desk))[0]!.id;
    await expect(desk.call(paymentOfficer, 'deliveries.close', undefined, { messageId })).rejects.toMatchObject({
      code: 'status-conflict',
    });
  });

  test('each is on its way while it is handed over, however long those before it took', async () => {
    const { desk, payment, round } = await start();
    for (const _ of [1, 2]) {
      await paidRun(desk);
      desk.clock.now += 24 * HOUR;
      await round();
    }
    expect(payment.taken).toHaveLength(2);
    await desk.store.db.updateTable('delivery').set({ status: 'waiting', nextAt: 0, closedAt: null }).execute();
    const { items } = await desk.call(paymentOfficer, 'deliveries.list', {});
    const refusals: unknown[] = [];
    payment.take = async ({ reference }) => {
      // Somebody thinks that this one got there by hand, while it is on its way.
      const { id: messageId } = items.find(({ recordId }) => reference.startsWith(recordId))!;
      const closing = desk.call(paymentOfficer, 'deliveries.close', undefined, { messageId });
      refusals.push(
        await closing.then(
          () => 'closed',
          (error: unknown) => (error as { code: string }).code,
        ),
      );
      desk.clock.now += HOUR;
    };
    await round();
    expect(refusals).toEqual(['status-conflict', 'status-conflict']);
  });

  test('a run that paid nobody has no file', async () => {
    const { desk, payment, round } = await start();
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    await round();
    expect([payment.taken, await listOf(desk)]).toEqual([[], []]);
  });

  test('the answer of the bank is fetched, done once and answered', async () => {
    const { desk, payment, round } = await start();
    const { at } = await paidRun(desk);
    const document = statusReport([{ endToEndId: 'U0000001', status: 'RJCT', code: 'AC01' }]);
    payment.instruct({ reference: 'bank-1', operation: 'payments.answer', params: {}, input: { document } });
    payment.instruct({
      reference: 'bank-2',
      operation: 'payments.answer',
      params: {},
      input: { document: 'nonsense' },
    });
    await Promise.all([round(), round()]);
    await round();
    expect(payment.outcomes.get('bank-1')).toMatchObject({ status: 200, answer: { returnedCount: 1 } });
    expect(payment.outcomes.get('bank-2')).toMatchObject({
      status: 400,
      answer: { code: 'invalid-input', issues: [{ code: 'BANK_FILE_UNREADABLE' }] },
    });
    const rejected = (await desk.call(at.holder, 'messages.list', {})).items.filter(
      ({ type }) => type === 'payment.rejected',
    );
    expect(rejected).toHaveLength(1);
  });

  test('an office enters awards by its system, of new holders too, each once, and hears what came of it', async () => {
    const { desk, office, round, metrics } = await start();
    const input = newAward(nextSerial());
    office.instruct(
      { reference: 'tkb-1', operation: 'awards.create', params: {}, input },
      { reference: 'tkb-1', operation: 'awards.create', params: {}, input },
      { reference: 'tkb-2', operation: 'awards.create', params: {}, input: { ...input, amountCents: -1 } },
    );
    await round();
    await round();
    const { items } = await desk.call(assessor, 'awards.list', {});
    expect(items).toHaveLength(1);
    expect(office.outcomes.get('tkb-1')).toMatchObject({ status: 201, answer: { id: items[0]?.id } });
    expect(office.outcomes.get('tkb-2')).toMatchObject({ status: 400, answer: { code: 'invalid-input' } });
    expect(office.taken.map(({ content }) => JSON.parse(content) as unknown)).toMatchObject([
      { type: 'award.entered', recordId: items[0]?.id },
    ]);
    expect(metrics.text({})).toContain('pgb_instructions_total{system="care-office",outcome="refused"} 1');
    // Of an office with the same four digits it is nothing.
    expect((await desk.call(assessorOf(municipality), 'deliveries.list', {})).items).toEqual([]);
  });

  test.each([
    ['another office’s business', 'paymentRuns.create', {}],
    ['what is no operation', 'awards.__proto__', {}],
    ['a record without its number', 'agreements.assess', {}],
    ['a number of another kind', 'agreements.assess', { agreementId: 'T0000001' }],
    ['more than the path has', 'awards.create', { awardId: 'T0000001' }],
    ['a record of another office', 'agreements.assess', { agreementId: 'Z0099999' }],
  ])('a system that asks for %s is refused', async (_, operation, params) => {
    const { desk, office, round } = await start();
    const input = operation === 'awards.create' ? newAward(nextSerial()) : { version: 1, decision: 'approve' };
    office.instruct({ reference: 'x', operation, params, input });
    await round();
    expect(office.outcomes.get('x')?.status).toBeGreaterThanOrEqual(400);
    expect(office.outcomes.get('x')?.status).toBeLessThan(500);
    expect((await desk.call(paymentOfficer, 'paymentRuns.list', {})).items).toEqual([]);
  });

  test('an office is told of what waits for it and of what was decided, without a name or a reason', async () => {
    const { desk, office, round } = await start();
    const at = await bringTo(desk, 'rejected', nextSerial());
    await round();
    const told = office.taken.map(({ content }) => JSON.parse(content) as { type: string; recordId: string });
    expect(told.map(({ type }) => type)).toEqual(['award.entered', 'agreement.submitted', 'agreement.rejected']);
    expect(told[2]).toMatchObject({ recordId: at.agreement.id });
    expect(JSON.stringify(office.taken)).not.toMatch(/Voorbeeld|Care that the award does not name/);
  });
});

test('a round that a portal closes in says nothing of it, and hands over nothing more', async () => {
  const log: LogEntry[] = [];
  const { identity } = await createIssuer({ now: () => startOfTests });
  const payment = practiceSystem();
  const portal = await assemblePortal({
    database: ':memory:',
    key: testKey,
    identity,
    log: (entry) => void log.push(entry),
    systems: { payment },
  });
  const stop = startExchange(portal);
  await Promise.all([stop(), portal.store.close()]);
  expect(log).toEqual([]);
});

/** The store is that of the test, which gives it back itself. */
function notClosed(store: OpenStore): OpenStore {
  return new Proxy(store, {
    get: (of, name) => (name === 'close' ? async () => {} : (Reflect.get(of, name) as unknown)),
  });
}
