import { newIssue } from '../../domain/new-issue.ts';
import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { notFound, PortalError } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { findPaymentRun, hasPaymentRun, listPaymentRuns, readCreditTransfer } from '../store/queries/payments/runs.ts';
import { runPayments } from './run/run-payments.ts';
import { toPaymentRun } from './view.ts';

export const paymentRunService = {
  'paymentRuns.list': async ({ store }, { limit, cursor }) => {
    const rows = await listPaymentRuns(store, { before: readCursor(cursor), count: rowsToRead(limit) });
    return toPage(rows, limit, toPaymentRun);
  },

  'paymentRuns.show': async ({ store }, _, { paymentRunId }) => {
    const run = await findPaymentRun(store, recordNumber('payment-run', paymentRunId));
    if (run === undefined) throw notFound();
    return toPaymentRun(run);
  },

  'paymentRuns.create': async (context, { date = context.today }) => {
    const { store, now, today } = context;
    // A run that began today and called itself one of another day would pay what that day knew nothing of.
    if (date !== today && !(await hasPaymentRun(store, date))) {
      const issue = newIssue('PAYMENT_RUN_NOT_POSSIBLE', 'date', { found: date, expected: today });
      throw new PortalError('invalid-input', { issues: [issue] });
    }
    return toPaymentRun(await runPayments(store, { date, now, tell: (_, events) => context.emit(...events) }));
  },

  'paymentRuns.creditTransfer': async ({ store }, _, { paymentRunId }) => {
    const xml = await readCreditTransfer(store, recordNumber('payment-run', paymentRunId));
    if (xml === undefined || xml === '') throw notFound();
    return xml;
  },
} satisfies Service<'paymentRuns.list' | 'paymentRuns.show' | 'paymentRuns.create' | 'paymentRuns.creditTransfer'>;
