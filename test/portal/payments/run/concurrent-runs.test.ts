import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { standardRules } from '../../../../src/domain/rules/standard-rules.ts';
import { runPayments } from '../../../../src/portal/payments/run/run-payments.ts';
import { appendEvents } from '../../../../src/portal/store/queries/events/append-events.ts';
import { assignToRun } from '../../../../src/portal/store/queries/payments/run-steps.ts';
import { openPaymentRun } from '../../../../src/portal/store/queries/payments/runs.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { startOfTests } from '../../support/cases.ts';
import { besides, declarable, declarationOf } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';

function run(store: Store, date: string) {
  return runPayments(store, {
    date,
    now: startOfTests,
    rules: standardRules,
    tell: (inside, events) => appendEvents(inside, startOfTests, events),
  });
}

const HOLDERS = 12;

onBothEngines(({ freshDatabase, open }) => {
  const start = async (): Promise<[Desk, Desk]> => {
    const database = await freshDatabase();
    return [createDesk(await open(database), startOfTests), createDesk(await open(database), startOfTests)];
  };
  const declare = async (desk: Desk): Promise<void> => {
    const first = await declarable(desk);
    for (let made = 0; made < HOLDERS; made += 1) {
      const at = await besides(desk, first);
      await desk.call(at.holder, 'declarations.create', declarationOf(at));
    }
  };

  test('several processes that run the payments of a day at once make one run', async () => {
    const [one, two] = await start();
    await declare(one);
    const runs = await Promise.all([one, two, one, two].map(({ store }) => run(store, '2026-11-03')));
    for (const each of runs) expect(each).toEqual({ ...runs[0], paymentCount: HOLDERS, scheduledCount: HOLDERS });
    await checkBooks(one.store);
    const { items } = await one.call(paymentOfficer, 'events.list', { type: 'payment-run.finished' });
    expect(items).toHaveLength(1);
  });

  test('runs of different days at once pay each once between them', async () => {
    const [one, two] = await start();
    await declare(one);
    const runs = await Promise.all([run(one.store, '2026-11-03'), run(two.store, '2026-11-04')]);
    expect(runs.reduce((sum, { paymentCount }) => sum + paymentCount, 0)).toBe(HOLDERS);
    expect(await sentToBank(one.store)).toHaveLength(HOLDERS);
    await checkBooks(one.store);
  });

  test('a payment that one run is taking is not taken by another that looked before', async () => {
    const [one, two] = await start();
    await declare(one);
    await run(one.store, '2026-11-03');
    await one.store.db.updateTable('payment').set({ status: 'scheduled', paymentRunId: null }).execute();
    await one.store.db.updateTable('declaration').set({ status: 'scheduled' }).execute();
    const later = await openPaymentRun(one.store, '2026-11-04', startOfTests);
    let second: Promise<number> | undefined;
    const first = await one.store.transaction(async (inside) => {
      const taken = await assignToRun(inside, { id: 1, date: '2026-11-04' }, 100);
      second = two.store.transaction((other) => assignToRun(other, later, 100));
      await untilSomebodyWaits(inside);
      return taken;
    });
    expect([first, await second]).toEqual([HOLDERS, 0]);
  });

  test('a run and withdrawals at once: what is withdrawn is not paid, what is paid is not withdrawn', async () => {
    const [one, two] = await start();
    const first = await declarable(one);
    const declared: { at: typeof first; id: string }[] = [];
    while (declared.length < HOLDERS) {
      const at = await besides(one, first);
      declared.push({ at, id: (await one.call(at.holder, 'declarations.create', declarationOf(at))).id });
    }
    const withdrawals = declared.map(({ at, id }) =>
      two.call(at.holder, 'declarations.withdraw', undefined, { declarationId: id }),
    );
    const [paid, ...withdrawn] = await Promise.allSettled([run(one.store, '2026-11-03'), ...withdrawals]);
    const gone = withdrawn.filter(({ status }) => status === 'fulfilled').length;
    expect(paid).toMatchObject({ status: 'fulfilled', value: { paymentCount: HOLDERS - gone } });
    await checkBooks(one.store);
  });
});

/** On PostgreSQL a lock is seen to be waited for; on SQLite the other cannot even begin. */
async function untilSomebodyWaits({ engine, db }: Store): Promise<void> {
  if (engine === 'sqlite') return;
  for (;;) {
    const { rows } = await db.executeQuery<{ count: number }>(
      CompiledQuery.raw('select count(*) as count from pg_locks where not granted'),
    );
    if (rows[0]!.count > 0) return;
  }
}
