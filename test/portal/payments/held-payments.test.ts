import { expect, test } from 'vitest';
import { standardRules } from '../../../src/domain/index.ts';
import { paymentRunJob } from '../../../src/portal/jobs/daily/payment-run-job.ts';
import { arePaymentsHeld, holdPayments } from '../../../src/portal/store/queries/payments/held-payments.ts';
import { paymentOfficer } from '../support/callers.ts';
import { startOfTests } from '../support/cases.ts';
import { declarable, declarationOf } from '../support/declarable.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  // The bank may have got what was paid after the copy was made: the job would pay it once more.
  test('a database that was put back from a copy pays when the payment office says so, and then by itself', async () => {
    const desk = createDesk(await open(), startOfTests);
    const { store } = desk;
    const at = await declarable(desk);
    const { id: declarationId } = await desk.call(at.holder, 'declarations.create', declarationOf(at));
    const status = async () => (await desk.call(at.holder, 'declarations.show', undefined, { declarationId })).status;
    const job = () => paymentRunJob.run(store, { date: '2026-11-03', now: desk.clock.now, rules: standardRules });

    await holdPayments(store);
    await job();
    expect([await status(), await arePaymentsHeld(store)]).toEqual(['submitted', true]);

    await desk.call(paymentOfficer, 'paymentRuns.create', {});
    expect([await status(), await arePaymentsHeld(store)]).toEqual(['paid', false]);

    const other = await declarable(desk);
    const { id: later } = await desk.call(other.holder, 'declarations.create', declarationOf(other));
    desk.clock.now += 86_400_000;
    await paymentRunJob.run(store, { date: '2026-11-04', now: desk.clock.now, rules: standardRules });
    const paid = await desk.call(other.holder, 'declarations.show', undefined, { declarationId: later });
    expect(paid.status).toBe('paid');
  });
});
