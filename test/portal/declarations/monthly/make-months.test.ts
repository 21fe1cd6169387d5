import { beforeEach, describe, expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/index.ts';
import { runDueJobs } from '../../../../src/portal/jobs/run-due-jobs.ts';
import { makeMonths } from '../../../../src/portal/declarations/monthly/make-months.ts';
import { monthlyPayJob } from '../../../../src/portal/jobs/daily/monthly-pay-job.ts';
import { paymentRunJob } from '../../../../src/portal/jobs/daily/payment-run-job.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { agreeOn } from '../../support/amendments.ts';
import { assessor, paymentOfficer } from '../../support/callers.ts';
import { startOfTests } from '../../support/cases.ts';
import { type Declarable, declarationOf } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { live, monthly, monthsOf, noonOf } from '../../support/monthly.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';
import { answerOrders, doPayroll, netOf } from '../../support/payroll.ts';

async function messagesOf(desk: Desk, caller: Declarable['holder']): Promise<string[]> {
  const { items } = await desk.call(caller, 'messages.list', { limit: 100 });
  return items.map(({ type }) => type).filter((type) => type.startsWith('monthly-pay.'));
}

async function tasksOf(desk: Desk, caller: Declarable['holder']): Promise<unknown[]> {
  const { tasks } = await desk.call(caller, 'home.show');
  return tasks.filter(({ kind }) => kind === 'raise-budget').map(({ count }) => count);
}

function raise(desk: Desk, awardId: string, amountCents: number) {
  return desk.store.db
    .updateTable('award')
    .set({ amountCents })
    .where('id', '=', Number(awardId.slice(1)))
    .execute();
}

/** A store that fails in the middle of a transaction, as one does whose process is killed. */
function killedAfter(store: Store, table: string): Store {
  return new Proxy(store, {
    get: (target, name) =>
      name === 'transaction'
        ? (work: (inside: Store) => Promise<unknown>) =>
            store.transaction(async (inside) => {
              await work(inside);
              throw new Error(`Killed after ${table}`);
            })
        : (target as unknown as Record<string | symbol, unknown>)[name],
  });
}

onBothEngines(({ freshDatabase, open }) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = createDesk(await open(), startOfTests);
  });

  test('what a wage is stands in the declaration: nobody handed it in, and nobody can withdraw or approve it', async () => {
    const at = await monthly(desk);
    await live(desk, '2026-11-03');
    const { items } = await desk.call(at.careProvider, 'declarations.list', {});
    const params = { declarationId: items[0]!.id };
    for (const caller of [at.holder, at.representative, at.careProvider, paymentOfficer]) {
      const seen = await desk.call(caller, 'declarations.show', undefined, params);
      expect(seen).toMatchObject({
        kind: 'monthly-wage',
        status: 'submitted',
        submittedBy: 'portal',
        totalCents: 900_00,
        lines: [],
        nextOperations: caller === paymentOfficer ? ['schedule'] : [],
        monthlyPay: { payDate: '2026-11-24', parts: [{ start: '2026-11-01', end: '2026-11-30', days: 30 }] },
      });
    }
    for (const caller of [at.holder, at.representative, at.careProvider]) {
      await expect(desk.call(caller, 'declarations.withdraw', undefined, params)).rejects.toMatchObject({
        code: 'rules-violated',
        issues: [{ code: 'MONTHLY_PAY_FOLLOWS_AGREEMENT' }],
      });
    }
    const decisions = [{ declarationId: params.declarationId, decision: 'approve' as const }];
    const { results } = await desk.call(at.holder, 'declarations.decide', { decisions });
    expect(results).toMatchObject([{ outcome: 'refused', issues: [{ code: 'STATUS_NOT_ALLOWED' }] }]);
    const payments = await desk.call(at.holder, 'payments.list', {});
    expect(payments.items).toMatchObject([{ status: 'scheduled', amountCents: 900_00, dueDate: '2026-11-24' }]);
    expect(await messagesOf(desk, at.holder)).toEqual(['monthly-pay.planned']);
    expect(await messagesOf(desk, at.careProvider)).toEqual(['monthly-pay.planned']);
    await checkBooks(desk.store);
  });

  test.each(['monthly-wage', 'fixed-monthly-amount'])('nobody hands in a %s', async (kind) => {
    const at = await monthly(desk);
    const input = { ...declarationOf(at), kind } as never;
    await expect(desk.call(at.holder, 'declarations.create', input)).rejects.toBeDefined();
  });

  test('whoever is no employee has a fixed amount, without charges', async () => {
    const at = await monthly(desk, { kind: 'assignment', cents: 500_00 });
    await live(desk, '2026-11-03');
    expect(await monthsOf(desk, at)).toEqual([
      { month: '2026-11', kind: 'fixed-monthly-amount', status: 'submitted', totalCents: 500_00 },
    ]);
    const { scheduledCents } = await desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
    expect(scheduledCents).toBe(500_00);
  });

  test('an agreement that begins last month is paid for that month too, and one by the hour for none', async () => {
    const at = await monthly(desk, { start: '2026-10-16' });
    await live(desk, '2026-11-03');
    expect((await monthsOf(desk, at)).map(({ month, totalCents }) => [month, totalCents])).toEqual([
      ['2026-11', 900_00],
    ]);
    // Agreed after the portal began to pay: all its months are.
    const later = await monthly(desk, { start: '2026-10-16' });
    await live(desk, '2026-11-04');
    expect((await monthsOf(desk, later)).map(({ month, totalCents }) => [month, totalCents])).toEqual([
      ['2026-10', 464_52],
      ['2026-11', 900_00],
    ]);
    await checkBooks(desk.store);
  });

  test('days without a portal are made up for, each month once', async () => {
    const at = await monthly(desk);
    await live(desk, '2026-11-03');
    await live(desk, '2026-12-29');
    await live(desk, '2026-12-30');
    expect((await monthsOf(desk, at)).map(({ month, status }) => [month, status])).toEqual([
      ['2026-11', 'paid'],
      ['2026-12', 'paid'],
    ]);
  });

  describe('before it is paid', () => {
    test('an end makes it anew, and the money that is left over is free again', async () => {
      const at = await monthly(desk);
      await live(desk, '2026-11-03');
      const end = { version: 1, end: '2026-11-15', ground: 'mutual-consent' as const };
      await desk.call(at.holder, 'agreements.end', end, { agreementId: at.agreement.id });
      await live(desk, '2026-11-04');
      expect((await monthsOf(desk, at)).map(({ status, totalCents }) => [status, totalCents])).toEqual([
        ['withdrawn', 900_00],
        ['submitted', 450_00],
      ]);
      expect(await messagesOf(desk, at.careProvider)).toEqual(['monthly-pay.changed', 'monthly-pay.planned']);
      const { scheduledCents } = await desk.call(at.holder, 'budgets.show', undefined, { awardId: at.awardId });
      expect(scheduledCents).toBe(528_93);
      await live(desk, '2026-11-24');
      await live(desk, '2026-12-24');
      expect((await sentToBank(desk.store)).map(({ cents }) => cents)).toEqual([netOf(450_00)]);
      await checkBooks(desk.store);
    });

    test('an amendment makes it anew, from its day', async () => {
      const at = await monthly(desk);
      await live(desk, '2026-11-03');
      await agreeOn(desk, at, { from: '2026-11-01', workArrangements: { monthlyAmountCents: 950_00 } });
      await agreeOn(desk, at, { from: '2026-12-01', workArrangements: { monthlyAmountCents: 990_00 } });
      await live(desk, '2026-11-24');
      await live(desk, '2026-12-01');
      expect((await monthsOf(desk, at)).map(({ status, totalCents }) => [status, totalCents])).toEqual([
        ['withdrawn', 900_00],
        ['paid', 950_00],
        ['submitted', 990_00],
      ]);
    });

    test('an award that is withdrawn takes it away', async () => {
      const at = await monthly(desk);
      await live(desk, '2026-11-03');
      await desk.store.db.updateTable('award').set({ status: 'withdrawn', end: '2026-10-31' }).execute();
      await live(desk, '2026-11-04');
      expect((await monthsOf(desk, at)).map(({ status }) => status)).toEqual(['withdrawn']);
      expect(await messagesOf(desk, at.careProvider)).toEqual(['monthly-pay.cancelled', 'monthly-pay.planned']);
      await checkBooks(desk.store);
    });

    test('an award that ends before days whose wage is paid is a conflict; what waits is made anew and is none', async () => {
      const at = await monthly(desk, { kind: 'assignment' });
      const ending = async (lastDay: string) => {
        const { version } = await desk.call(assessor, 'awards.show', undefined, { awardId: at.awardId });
        const input = { version, lastDay, cause: 'death', reason: 'Overleden' } as const;
        return desk.call(assessor, 'awards.end', input, { awardId: at.awardId });
      };
      await live(desk, '2026-11-20');
      expect(await ending('2026-11-20')).toMatchObject({ declarationStop: false });
      await live(desk, '2026-11-24');
      expect((await monthsOf(desk, at)).map(({ status, totalCents }) => [status, totalCents])).toEqual([
        ['withdrawn', 900_00],
        ['paid', 600_00],
      ]);
      expect(await ending('2026-11-10')).toMatchObject({ declarationStop: true });
      const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId: at.awardId });
      expect(conflict).toMatchObject({ overspentCents: 0, afterEndCents: 300_00 });
      await checkBooks(desk.store);
    });

    test('an award that ends in the month pays the days that are in it', async () => {
      const at = await monthly(desk);
      await desk.store.db.updateTable('award').set({ end: '2026-11-20' }).execute();
      await live(desk, '2026-11-03');
      expect((await monthsOf(desk, at)).map(({ totalCents }) => totalCents)).toEqual([600_00]);
    });
  });

  describe('a budget that is too small', () => {
    test('pays nothing, not half; it is told once, stays a task, and is tried again each day', async () => {
      // 900.00 with 17.54 % is 1,057.86.
      const at = await monthly(desk, { amountCents: 1_057_85 });
      for (const date of ['2026-11-03', '2026-11-04', '2026-11-05']) await live(desk, date);
      expect(await monthsOf(desk, at)).toEqual([]);
      for (const caller of [at.holder, at.representative]) {
        expect(await messagesOf(desk, caller)).toEqual(['monthly-pay.over-budget']);
        expect(await tasksOf(desk, caller)).toEqual([1]);
      }
      expect(await messagesOf(desk, at.careProvider)).toEqual([]);
      expect(await tasksOf(desk, at.careProvider)).toEqual([]);
      await live(desk, '2026-12-01');
      expect(await tasksOf(desk, at.holder)).toEqual([2]);
      await raise(desk, at.awardId, 1_057_86);
      await live(desk, '2026-12-02');
      const made = (await monthsOf(desk, at)).map(({ month, status }) => [month, status]);
      expect(made).toEqual([['2026-11', 'submitted']]);
      expect(await tasksOf(desk, at.holder)).toEqual([1]);
      await raise(desk, at.awardId, 2_115_72);
      await live(desk, '2026-12-03');
      expect(await tasksOf(desk, at.holder)).toEqual([]);
      await live(desk, '2026-12-24');
      expect((await monthsOf(desk, at)).map(({ status }) => status)).toEqual(['paid', 'paid']);
      await checkBooks(desk.store);
    });

    test('and a declaration stop pay nothing, until the office has judged', async () => {
      const at = await monthly(desk);
      await desk.store.db.updateTable('award').set({ declarationStop: 1 }).execute();
      await live(desk, '2026-11-03');
      expect([await monthsOf(desk, at), await tasksOf(desk, at.holder)]).toEqual([[], [1]]);
      await desk.store.db.updateTable('award').set({ declarationStop: 0 }).execute();
      await live(desk, '2026-11-04');
      expect([(await monthsOf(desk, at)).length, await tasksOf(desk, at.holder)]).toEqual([1, []]);
    });

    test('pays the agreements that it can, the first one first', async () => {
      const at = await monthly(desk, { amountCents: 1_200_00 });
      const other = await monthly(desk, { awardId: at.awardId, holderId: at.agreement.budgetHolder.id, cents: 850_00 });
      await live(desk, '2026-11-03');
      expect([await monthsOf(desk, at), await monthsOf(desk, other)].map((months) => months.length)).toEqual([1, 0]);
    });
  });

  test('an end asks for no budget any more', async () => {
    const at = await monthly(desk, { amountCents: 1_057_86 });
    await live(desk, '2026-11-03');
    await live(desk, '2026-12-01');
    expect(await tasksOf(desk, at.holder)).toEqual([1]);
    await desk.store.db.updateTable('agreement').set({ end: '2026-11-30', status: 'ended' }).execute();
    await live(desk, '2026-12-02');
    expect(await tasksOf(desk, at.holder)).toEqual([]);
  });

  test('two processes at once make each month once', async () => {
    const database = await freshDatabase();
    const one = createDesk(await open(database), startOfTests);
    const other = await open(database);
    const agreed = [await monthly(one), await monthly(one), await monthly(one)];
    const day = { date: '2026-11-03', now: noonOf('2026-11-03'), rules: standardRules };
    await Promise.all([one.store, other].map((store) => monthlyPayJob.run(store, day)));
    for (const at of agreed) expect(await monthsOf(one, at)).toHaveLength(1);
    expect(await messagesOf(one, agreed[0]!.holder)).toEqual(['monthly-pay.planned']);
    for (const date of ['2026-11-23', '2026-11-24']) {
      one.clock.now = noonOf(date);
      const due = { from: date, to: date, now: one.clock.now };
      const stores = [one.store, other];
      await Promise.all(stores.map((store, id) => runDueJobs(store, { ...due, claimedBy: `process ${id}` })));
      await runDueJobs(one.store, { ...due, claimedBy: 'process 0' });
      await runDueJobs(other, { ...due, claimedBy: 'process 1' });
      await answerOrders(one);
    }
    expect(await sentToBank(one.store)).toHaveLength(3);
    await checkBooks(one.store);
  });

  test('killed before it is kept, nothing is half made, and the next round makes it', async () => {
    const at = await monthly(desk);
    const day = {
      date: '2026-11-03',
      now: noonOf('2026-11-03'),
      rules: standardRules,
      from: '2026-01',
      since: startOfTests,
      correctsSince: 0,
    };
    const ids = [Number(at.agreement.id.slice(1))];
    await expect(makeMonths(killedAfter(desk.store, 'all'), ids, day)).rejects.toThrow('Killed');
    expect(await monthsOf(desk, at)).toEqual([]);
    await checkBooks(desk.store);
    await makeMonths(desk.store, ids, day);
    await makeMonths(desk.store, ids, day);
    expect(await monthsOf(desk, at)).toHaveLength(1);
    await checkBooks(desk.store);
  });

  test('its reference is one that nobody can guess and use beforehand', async () => {
    await monthly(desk);
    await live(desk, '2026-11-03');
    const [row] = await desk.store.db.selectFrom('declaration').select('reference').execute();
    expect(row?.reference).toMatch(/^Z\d{7}-2026-11-monthly-wage-1-[\w-]{8}$/);
  });

  test('a run of a day before pays no wage, also when somebody asks for one', async () => {
    const at = await monthly(desk);
    await live(desk, '2026-11-03');
    desk.clock.now = noonOf('2026-11-23');
    await doPayroll(desk);
    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    expect((await monthsOf(desk, at)).map(({ status }) => status)).toEqual(['scheduled']);
    await paymentRunJob.run(desk.store, { date: '2026-11-24', now: noonOf('2026-11-24'), rules: standardRules });
    expect((await monthsOf(desk, at)).map(({ status }) => status)).toEqual(['paid']);
  });
});
