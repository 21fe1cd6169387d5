import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { notFound } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { findPayment, listPayments } from '../store/queries/payments/payments.ts';
import { paymentRunService } from './run-service.ts';
import { toPayment } from './view.ts';

const readService = {
  'payments.list': async (context, { limit, cursor, budgetHolderId, careProviderId, declarationId, ...filter }) => {
    const rows = await listPayments(context.store, context.caller, {
      ...filter,
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      declarationId: filterNumber('declaration', declarationId),
      before: readCursor(cursor),
      count: rowsToRead(limit),
    });
    context.touch(...rows.slice(0, limit).map((payment) => payment.budgetHolderId));
    return toPage(rows, limit, toPayment);
  },

  'payments.show': async (context, _, { paymentId }) => {
    const payment = await findPayment(context.store, context.caller, recordNumber('payment', paymentId));
    if (payment === undefined) throw notFound();
    context.touch(payment.budgetHolderId);
    return toPayment(payment);
  },
} satisfies Service<'payments.list' | 'payments.show'>;

/** What was paid and will be, and the runs that pay. */
export const paymentService = { ...readService, ...paymentRunService };
