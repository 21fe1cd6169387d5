import { filterNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { findPayment, listPayments, type PaymentRecord } from '../store/queries/payments/payments.ts';
import { answerService } from './answer-service.ts';
import { paymentRunService } from './run-service.ts';
import { payrollService } from './payroll/service.ts';
import { recoveryService } from './recovery-service.ts';
import { toPayment } from './view.ts';

const readService = {
  'payments.list': (context, { limit, cursor, budgetHolderId, careProviderId, declarationId, ...filter }) => {
    const query = {
      ...filter,
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      careProviderId: filterNumber('care-provider', careProviderId),
      declarationId: filterNumber('declaration', declarationId),
    };
    return listPage(
      context,
      { limit, cursor },
      (window) => listPayments(context.store, context.caller, context.today, { ...query, ...window }),
      {
        holderOf: holderOfRecord,
        view: () => toPayment,
      },
    );
  },

  'payments.show': async (context, _, { paymentId }) => {
    const find: VisibleRecords<PaymentRecord>['find'] = (store, caller, id) =>
      findPayment(store, caller, id, context.today);
    return toPayment(await findVisible(context, { kind: 'payment', find, holderOf: holderOfRecord }, paymentId));
  },
} satisfies Service<'payments.list' | 'payments.show'>;

/** The payments that were made and will be, and the runs that pay. */
export const paymentService = {
  ...readService,
  ...answerService,
  ...paymentRunService,
  ...payrollService,
  ...recoveryService,
};
