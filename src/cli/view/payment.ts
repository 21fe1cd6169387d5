import type { Payment, PaymentRun } from '../../contract/types.ts';
import type { DetailView, View } from '../output/view.ts';

export const paymentView: View<Payment> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'paymentStatus' }, priority: 2 },
    { path: 'month', kind: 'month', priority: 4 },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'budgetHolder.name', kind: 'text', priority: 6, hideSame: true },
    { path: 'careProvider.id', kind: 'id' },
    { path: 'careProvider.name', kind: 'text', priority: 5, hideSame: true },
    { path: 'amountCents', kind: 'money', priority: 2 },
    { path: 'dueDate', kind: 'date', priority: 3 },
    { path: 'iban', kind: 'id', priority: 8 },
    { path: 'declarationId', kind: 'id', priority: 7 },
    { path: 'agreementId', kind: 'id' },
    { path: 'paidAt', kind: 'moment' },
    { path: 'paymentRunId', kind: 'id' },
  ],
};
export const paymentDetails: DetailView<Payment> = {
  fields: paymentView.fields.map((field) => ({ ...field, priority: 1 })),
  sections: [],
};

export const paymentRunView: DetailView<PaymentRun> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'date', kind: 'date', priority: 1 },
    { path: 'executionDate', kind: 'date', priority: 1 },
    { path: 'scheduledCount', kind: 'count', priority: 1 },
    { path: 'paymentCount', kind: 'count', priority: 1 },
    { path: 'totalCents', kind: 'money', priority: 1 },
    { path: 'finishedAt', kind: 'moment', priority: 1 },
  ],
  sections: [],
};
