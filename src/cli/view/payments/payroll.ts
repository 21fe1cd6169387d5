import type { PayrollAnswer, PayrollLine, PayrollOrder } from '../../../contract/types.ts';
import type { DetailView, View } from '../../output/view.ts';

export const payrollOrderView: View<PayrollOrder> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'month', kind: 'month', priority: 2 },
    { path: 'lineCount', kind: 'count', priority: 4 },
    { path: 'openCount', kind: 'count', priority: 2 },
    { path: 'grossCents', kind: 'money', priority: 3 },
    { path: 'withheldCents', kind: 'money', priority: 5 },
    { path: 'netCents', kind: 'money', priority: 3 },
    { path: 'chargesCents', kind: 'money', priority: 6 },
    { path: 'madeAt', kind: 'moment', priority: 7 },
    { path: 'isPractice', kind: 'yes-no', priority: 2 },
  ],
};
export const payrollOrderDetails: DetailView<PayrollOrder> = {
  fields: payrollOrderView.fields.map((field) => ({ ...field, priority: 1 })),
  sections: [],
};

/** The order of the fields is that of the CSV file for whoever does the payroll. */
export const payrollLineView: View<PayrollLine> = {
  fields: [
    { path: 'paymentId', kind: 'id', priority: 1 },
    { path: 'payrollOrderId', kind: 'id' },
    { path: 'creditedPaymentId', kind: 'id', priority: 4 },
    { path: 'employee.id', kind: 'id' },
    { path: 'employee.name', kind: 'text', priority: 2 },
    { path: 'employee.bsn', kind: 'id' },
    { path: 'employee.birthDate', kind: 'date' },
    { path: 'employer.id', kind: 'id' },
    { path: 'employer.name', kind: 'text', priority: 5 },
    { path: 'agreementId', kind: 'id' },
    { path: 'declarationId', kind: 'id' },
    { path: 'kind', kind: { word: 'declarationKind' }, priority: 6 },
    { path: 'month', kind: 'month', priority: 4 },
    { path: 'start', kind: 'date' },
    { path: 'end', kind: 'date' },
    { path: 'taxCredit', kind: 'yes-no' },
    { path: 'minutes', kind: 'hours', priority: 5 },
    { path: 'holidayMinutes', kind: 'hours' },
    { path: 'minutesPerWeek', kind: 'hours' },
    { path: 'holidayAllowanceCents', kind: 'money', priority: 7 },
    { path: 'travelCents', kind: 'money' },
    { path: 'chargesCents', kind: 'money', priority: 8 },
    { path: 'grossCents', kind: 'money', priority: 2 },
    { path: 'withheldCents', kind: 'money', priority: 3 },
    { path: 'netCents', kind: 'money', priority: 3 },
  ],
};

export const payrollAnswerView: DetailView<PayrollAnswer> = {
  fields: [
    { path: 'order.id', kind: 'id', priority: 1 },
    { path: 'dryRun', kind: 'yes-no', priority: 1 },
    { path: 'answeredCount', kind: 'count', priority: 1 },
    { path: 'knownCount', kind: 'count', priority: 1 },
    { path: 'order.openCount', kind: 'count', priority: 1 },
    { path: 'order.grossCents', kind: 'money', priority: 1 },
    { path: 'order.withheldCents', kind: 'money', priority: 1 },
    { path: 'order.netCents', kind: 'money', priority: 1 },
    { path: 'order.month', kind: 'month' },
    { path: 'order.lineCount', kind: 'count' },
    { path: 'order.chargesCents', kind: 'money' },
    { path: 'order.madeAt', kind: 'moment' },
    { path: 'order.isPractice', kind: 'yes-no' },
  ],
  sections: [],
};
