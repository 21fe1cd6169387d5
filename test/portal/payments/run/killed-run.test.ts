import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isShort, isThorough } from '../../../support/form.ts';
import { paymentOfficer } from '../../support/callers.ts';
import { startOfTests } from '../../support/cases.ts';
import { declarable, declarationOf, hours } from '../../support/declarable.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { readCreditTransfer } from '../../support/credit-transfer.ts';
import { onBothEngines } from '../../support/engines.ts';
import { checkBooks, sentToBank } from '../../support/payment-books.ts';

const DAY = 86_400_000;
const script = `${import.meta.dirname}/../../support/kill-in-run.ts`;

function killed(database: string, date: string, step: number): boolean {
  return (
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, database, date, String(step)])
      .signal === 'SIGKILL'
  );
}

async function declare(desk: Desk): Promise<void> {
  const at = await declarable(desk);
  await desk.call(at.holder, 'declarations.create', declarationOf(at));
}

function pay(desk: Desk) {
  return desk.call(paymentOfficer, 'paymentRuns.create', {});
}

/** Schedule, take into the run, write the file, mark as paid, finish. */
const steps = [1, 2, 3, 4, 5];

onBothEngines(({ name, freshDatabase, open }) => {
  /** On PostgreSQL only by `npm run test:faults`; otherwise in the first, and between the file and the books. */
  const inEach = isThorough || (name === 'sqlite' && !isShort);
  test.each(inEach ? steps : [1, 4])(
    'a run that is killed in step %d is completed by the next, and nobody is paid twice',
    async (step) => {
      const database = await freshDatabase();
      const desk = createDesk(await open(database), startOfTests);
      await declare(desk);
      await declare(desk);
      expect(killed(database, '2026-11-03', step)).toBe(true);
      await checkBooks(desk.store);
      const run = await pay(desk);
      expect(run).toMatchObject({ id: 'R0000001', scheduledCount: 2, paymentCount: 2, totalCents: 2 * 129_60 });
      expect(run.finishedAt).not.toBeNull();
      await checkBooks(desk.store);
      expect(await sentToBank(desk.store)).toHaveLength(2);
    },
  );

  test('a run that is killed again and again comes to its end', async () => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    await declare(desk);
    // Each time it gets one step further than the time before, and in the end not even that.
    for (const step of inEach ? [2, 2, 2, 2, 1] : [2, 2, 1]) {
      expect(killed(database, '2026-11-03', step)).toBe(true);
      await checkBooks(desk.store);
    }
    expect(await pay(desk)).toMatchObject({ paymentCount: 1 });
    await checkBooks(desk.store);
  });

  test('what the bank is told on a later day, it is told to do that day', async () => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    await declare(desk);
    expect(killed(database, '2026-11-03', 3)).toBe(true);
    desk.clock.now += DAY;
    await pay(desk);
    const params = { paymentRunId: 'R0000001' };
    const xml = await desk.call(paymentOfficer, 'paymentRuns.creditTransfer', undefined, params);
    expect(readCreditTransfer(xml)).toMatchObject({ executionDate: '2026-11-04', totalCents: 129_60 });
  });

  test('a run that is not finished on its day is finished by the run of the next', async () => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    await declare(desk);
    expect(killed(database, '2026-11-03', 4)).toBe(true);
    await declare(desk);
    desk.clock.now += DAY;
    expect(await pay(desk)).toMatchObject({ id: 'R0000002', date: '2026-11-04', paymentCount: 1 });
    const { items } = await desk.call(paymentOfficer, 'paymentRuns.list', {});
    expect(items.map(({ date, paymentCount, finishedAt }) => [date, paymentCount, finishedAt !== null])).toEqual([
      ['2026-11-04', 1, true],
      ['2026-11-03', 1, true],
    ]);
    await checkBooks(desk.store);
  });

  test.each([3, 4])('a run that takes something off and is killed in step %d takes it off once', async (step) => {
    const database = await freshDatabase();
    const desk = createDesk(await open(database), startOfTests);
    const at = await declarable(desk);
    const { id } = await desk.call(at.holder, 'declarations.create', declarationOf(at));
    await pay(desk);
    await desk.call(at.holder, 'declarations.credit', undefined, { declarationId: id });
    desk.clock.now += DAY;
    const lines = [hours('2026-10-01', 180)];
    await desk.call(at.holder, 'declarations.create', declarationOf(at, { reference: 'again', lines }));
    expect(killed(database, '2026-11-04', step)).toBe(true);
    await checkBooks(desk.store);
    await pay(desk);
    await checkBooks(desk.store);
    expect((await sentToBank(desk.store)).map(({ cents }) => cents)).toEqual([129_60, 64_80]);
    const { items } = await desk.call(at.holder, 'recoveries.list', {});
    expect(items).toMatchObject([{ status: 'closed', openCents: 0, nettedCents: 129_60 }]);
  });
});
