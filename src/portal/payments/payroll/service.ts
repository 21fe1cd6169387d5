import { recordNumber } from '../../answers/record-number.ts';
import { PortalError } from '../../answers/portal-error.ts';
import type { Service } from '../../handler.ts';
import { findVisible, holderOfRecord, type VisibleRecords } from '../../resource/find-visible.ts';
import { listPage } from '../../resource/list-page.ts';
import type { PageWindow } from '../../store/queries/page-window.ts';
import { listPayrollLines } from '../../store/queries/payments/payroll/payroll-lines.ts';
import {
  findPayrollOrder,
  listPayrollOrders,
  type PayrollOrderRecord,
} from '../../store/queries/payments/payroll/payroll-orders.ts';
import { answerOrder } from './answer-order.ts';
import { toPayrollLine, toPayrollOrder } from './view.ts';

// Whoever may call these operations sees every order.
const payrollOrders: VisibleRecords<PayrollOrderRecord> = {
  kind: 'payroll-order',
  find: (store, _, id) => findPayrollOrder(store, id),
};

export const payrollService = {
  'payrollOrders.list': (context, page) =>
    listPage(context, page, (window) => listPayrollOrders(context.store, window), { view: () => toPayrollOrder }),

  'payrollOrders.show': async (context, _, { payrollOrderId }) =>
    toPayrollOrder(await findVisible(context, payrollOrders, payrollOrderId)),

  'payrollLines.list': async (context, { open = false, ...page }, { payrollOrderId }) => {
    const { id } = await findVisible(context, payrollOrders, payrollOrderId);
    const read = (window: PageWindow) => listPayrollLines(context.store, id, { ...window, isOpen: open });
    return listPage(context, page, read, {
      holderOf: holderOfRecord,
      view: (shown) => {
        context.touchProviders(...shown.map(({ careProviderId }) => careProviderId));
        return toPayrollLine;
      },
    });
  },

  'payrollOrders.answer': async (context, { lines, dryRun = false }, { payrollOrderId }) => {
    const { id } = await findVisible(context, payrollOrders, payrollOrderId);
    const given = lines.map(({ paymentId, ...amounts }) => ({
      ...amounts,
      paymentId: recordNumber('payment', paymentId),
    }));
    const { issues, answered, knownCount } = await answerOrder(context.store, id, given, { now: context.now, dryRun });
    if (issues.length > 0) throw new PortalError('invalid-input', { issues });
    const order = await findVisible(context, payrollOrders, payrollOrderId);
    return { dryRun, answeredCount: answered.length, knownCount, order: toPayrollOrder(order) };
  },
} satisfies Service<'payrollOrders.list' | 'payrollOrders.show' | 'payrollLines.list' | 'payrollOrders.answer'>;
