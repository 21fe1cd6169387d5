import { newIssue } from '../../domain/new-issue.ts';
import { PortalError } from '../answers/portal-error.ts';
import type { Service } from '../handler.ts';
import { findVisible, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import {
  findPaymentRun,
  hasPaymentRun,
  listPaymentRuns,
  type PaymentRunRecord,
  readCreditTransfer,
} from '../store/queries/payments/runs.ts';
import { releasePayments } from '../store/queries/payments/held-payments.ts';
import { runPayments } from './run/run-payments.ts';
import { toPaymentRun } from './view.ts';

// Whoever may call these operations sees every run.
const paymentRuns: VisibleRecords<PaymentRunRecord> = {
  kind: 'payment-run',
  find: (store, _, id) => findPaymentRun(store, id),
};

/** A run in which nobody was paid has an empty file, which is none. */
const creditTransfers: VisibleRecords<string> = {
  kind: 'payment-run',
  find: async (store, _, id) => (await readCreditTransfer(store, id)) || undefined,
};

export const paymentRunService = {
  'paymentRuns.list': (context, page) =>
    listPage(context, page, (window) => listPaymentRuns(context.store, window), {
      view: () => toPaymentRun,
    }),

  'paymentRuns.show': async (context, _, { paymentRunId }) =>
    toPaymentRun(await findVisible(context, paymentRuns, paymentRunId)),

  'paymentRuns.create': async (context, { date = context.today }) => {
    const { store, now, today, rules } = context;
    // A run that begins today under the date of another day would pay declarations which did not exist on that day.
    if (date !== today && !(await hasPaymentRun(store, date))) {
      const issue = newIssue('PAYMENT_RUN_NOT_POSSIBLE', 'date', { found: date, expected: today });
      throw new PortalError('invalid-input', { issues: [issue] });
    }
    await releasePayments(store);
    return toPaymentRun(await runPayments(store, { date, now, rules, tell: (_, events) => context.emit(...events) }));
  },

  'paymentRuns.creditTransfer': (context, _, { paymentRunId }) => findVisible(context, creditTransfers, paymentRunId),
} satisfies Service<'paymentRuns.list' | 'paymentRuns.show' | 'paymentRuns.create' | 'paymentRuns.creditTransfer'>;
