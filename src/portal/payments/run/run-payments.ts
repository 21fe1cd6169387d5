import type { Rules } from '../../../domain/rules/rules.ts';
import { amsterdamDate, type IsoDate } from '../../../domain/values/date.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import {
  finishPaymentRun,
  lockPaymentRun,
  openPaymentRun,
  type PaymentRunRecord,
  reopenPaymentRun,
  unfinishedRuns,
} from '../../store/queries/payments/runs.ts';
import { settlePayroll } from '../../store/queries/payments/payroll/payroll-payments.ts';
import { assignToRun, hasWork } from '../../store/queries/payments/run-steps.ts';
import type { Store } from '../../store/store.ts';
import { runFinishedEvent } from '../events.ts';
import { payStep } from './pay-step.ts';
import { scheduleStep } from './schedule-step.ts';
import { STEP_SIZE } from './step-size.ts';
import { transferStep } from './transfer-step.ts';

export interface RunOptions {
  date: IsoDate;
  now: number;
  rules: Rules;
  /** Writes the events of a step in the same transaction; it is called last in the step. */
  tell: (store: Store, events: readonly NewEvent[]) => Promise<void> | void;
}

/** Does the next part of the work of a run, from where the run has come; it does nothing when nothing is left to do. */
async function nextStep(
  store: Store,
  run: PaymentRunRecord,
  { now, rules }: RunOptions,
): Promise<readonly NewEvent[] | undefined> {
  if (run.hasCreditTransfer) return payStep(store, run, now);
  const scheduled = await scheduleStep(store, run, rules);
  if (scheduled !== undefined) return scheduled;
  if ((await assignToRun(store, run, STEP_SIZE)) > 0) return [];
  return transferStep(store, run, now);
}

async function finishRun(store: Store, run: PaymentRunRecord, now: number): Promise<readonly NewEvent[]> {
  await finishPaymentRun(store, run.id, now);
  return [await runFinishedEvent(store, run)];
}

/** Takes one step and says whether there may be more. */
async function advance(store: Store, id: number, options: RunOptions): Promise<boolean> {
  const { now, tell } = options;
  const run = await lockPaymentRun(store, id);
  if (run.finishedAt !== null) return false;
  const events = await nextStep(store, run, options);
  await tell(store, events ?? (await finishRun(store, run, now)));
  return events !== undefined;
}

async function runToTheEnd(store: Store, { id }: PaymentRunRecord, options: RunOptions): Promise<PaymentRunRecord> {
  while (await store.transaction((inside) => advance(inside, id, options)));
  return store.transaction((inside) => lockPaymentRun(inside, id));
}

// A run in which nobody was to be paid does not close its day; one of another day stays as it was, since it would pay
// what did not exist then.
async function reopenEmpty(store: Store, { id, date, ...run }: PaymentRunRecord, now: number): Promise<void> {
  if (run.finishedAt === null || run.hasCreditTransfer || date !== amsterdamDate(now)) return;
  await store.transaction(async (inside) => {
    const { finishedAt, hasCreditTransfer } = await lockPaymentRun(inside, id);
    if (finishedAt !== null && !hasCreditTransfer && (await hasWork(inside, date))) {
      await reopenPaymentRun(inside, id);
    }
  });
}

/**
 * The payment run of a day: schedules what was approved, writes the file for the bank, and then marks as paid
 * exactly what stands in that file. How far it has come stands in the database and each step is one transaction, so
 * a run that was killed goes on where it was, and several processes may work on the same one: nobody is paid twice.
 */
export async function runPayments(store: Store, options: RunOptions): Promise<PaymentRunRecord> {
  while ((await store.transaction((inside) => settlePayroll(inside, options.rules, STEP_SIZE))) > 0);
  for (const left of await unfinishedRuns(store, options.date)) await runToTheEnd(store, left, options);
  const run = await openPaymentRun(store, options.date, options.now);
  await reopenEmpty(store, run, options.now);
  return runToTheEnd(store, run, options);
}
