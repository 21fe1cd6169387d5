import type { BankAnswer, Payment, PaymentRun } from '../../../contract/types.ts';
import { type DetailView, section, type View } from '../../output/view.ts';

const bankEntryView: View<BankAnswer['entries'][number]> = {
  fields: [
    { path: 'endToEndId', kind: 'id', priority: 1 },
    { path: 'paymentId', kind: 'id' },
    { path: 'outcome', kind: { word: 'bankOutcome' }, priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 3 },
    { path: 'reasonCode', kind: 'id', priority: 2, hideEmpty: true },
    { path: 'reason', kind: 'text', priority: 2, hideEmpty: true, wraps: true },
  ],
};

const nettingView: View<Payment['nettings'][number]> = {
  fields: [
    { path: 'recoveryId', kind: 'id', priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 1 },
  ],
};

export const paymentView: View<Payment> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'paymentStatus' }, priority: 2 },
    { path: 'month', kind: 'month', priority: 4 },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'budgetHolder.name', kind: 'text', priority: 6, hideSame: true },
    { path: 'careProvider.id', kind: 'id' },
    { path: 'careProvider.name', kind: 'text', priority: 3, hideSame: true },
    { path: 'amountCents', kind: 'money', priority: 2 },
    { path: 'payroll.state', kind: { word: 'payrollState' }, priority: 4, hideEmpty: true },
    { path: 'payroll.grossCents', kind: 'money', priority: 6, hideEmpty: true },
    { path: 'payroll.holidayAllowanceCents', kind: 'money', hideEmpty: true },
    { path: 'payroll.withheldCents', kind: 'money', priority: 6, hideEmpty: true },
    { path: 'payroll.netCents', kind: 'money', hideEmpty: true },
    { path: 'payroll.payrollOrderId', kind: 'id', hideEmpty: true },
    { path: 'payroll.isPractice', kind: 'yes-no', hideEmpty: true },
    { path: 'nettedCents', kind: 'money', priority: 5, hideEmpty: true },
    { path: 'transferCents', kind: 'money', hideEmpty: true },
    { path: 'dueDate', kind: 'date', priority: 3 },
    { path: 'iban', kind: 'id', priority: 8 },
    { path: 'declarationId', kind: 'id', priority: 7 },
    { path: 'agreementId', kind: 'id' },
    { path: 'paidAt', kind: 'moment' },
    { path: 'paymentRunId', kind: 'id' },
    { path: 'bankReason', kind: 'id', priority: 4, hideEmpty: true },
  ],
};
export const paymentDetails: DetailView<Payment> = {
  fields: paymentView.fields.map((field) => ({ ...field, priority: 1 })),
  sections: [section('nettings', nettingView, ({ nettings }) => nettings)],
};

export const bankAnswerView: DetailView<BankAnswer> = {
  fields: [
    { path: 'messageId', kind: 'id', priority: 1 },
    { path: 'dryRun', kind: 'yes-no', priority: 1 },
    { path: 'returnedCount', kind: 'count', priority: 1 },
    { path: 'bookedAfterAllCount', kind: 'count', priority: 1 },
    { path: 'otherCount', kind: 'count', priority: 1 },
  ],
  sections: [section('entries', bankEntryView, ({ entries }) => entries)],
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
