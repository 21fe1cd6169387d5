import type { Payment, PaymentRun } from '../../contract/types.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import type { DetailView, View } from '../output/view.ts';
import type { DemoFigures } from './figures.ts';

export const outcomesView: View<ImportDocument['totals'][number]> = {
  fields: [
    { path: 'text', kind: 'text', header: 'outcome', priority: 1 },
    { path: 'lines', kind: 'count', priority: 1 },
    { path: 'minutes', kind: 'hours', priority: 1 },
    { path: 'cents', kind: 'money', header: 'amountCents', priority: 1 },
  ],
};

/** The first line of what is wrong, and how many there are like it. */
export interface WrongLine {
  readonly lines: number;
  readonly line: number;
  readonly column: string | null;
  readonly text: string;
}
export const wrongLinesView: View<WrongLine> = {
  fields: [
    { path: 'lines', kind: 'count', priority: 1 },
    { path: 'line', kind: 'count', header: 'firstLine', priority: 1 },
    { path: 'column', kind: 'text', priority: 1 },
    { path: 'text', kind: 'text', header: 'finding', priority: 1 },
  ],
};

export const runsView: View<PaymentRun> = {
  fields: [
    { path: 'id', kind: 'id', header: 'paymentRunId', priority: 1 },
    { path: 'date', kind: 'date', priority: 1 },
    { path: 'scheduledCount', kind: 'count', priority: 1 },
    { path: 'paymentCount', kind: 'count', priority: 1 },
    { path: 'totalCents', kind: 'money', priority: 1 },
  ],
};

export const paymentsView: View<Payment> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'paymentStatus' }, priority: 1 },
    { path: 'declarationId', kind: 'id', priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 1 },
    { path: 'iban', kind: 'id', priority: 2 },
  ],
};

/** One budget, or all together. */
export interface BudgetRow {
  readonly whose: string;
  readonly totalCents: number;
  readonly paidCents: number;
  readonly scheduledCents: number;
  readonly remainingCents: number;
}
export const budgetsView: View<BudgetRow> = {
  fields: [
    { path: 'whose', kind: 'text', header: 'budgetHolder.id', priority: 1 },
    { path: 'totalCents', kind: 'money', header: 'budgetTotalCents', priority: 1 },
    { path: 'paidCents', kind: 'money', priority: 1 },
    { path: 'scheduledCents', kind: 'money', priority: 1 },
    { path: 'remainingCents', kind: 'money', priority: 1 },
  ],
};

export const figuresView: DetailView<DemoFigures> = {
  fields: [
    { path: 'import.lines', kind: 'count', priority: 1 },
    { path: 'import.accepted', kind: 'count', priority: 1 },
    { path: 'import.rejected', kind: 'count', priority: 1 },
    { path: 'import.held', kind: 'count', priority: 1 },
    { path: 'import.duplicates', kind: 'count', priority: 1 },
    { path: 'import.declarations', kind: 'count', priority: 1 },
    { path: 'import.cents', kind: 'money', header: 'amountCents', priority: 1 },
    { path: 'payments.count', kind: 'count', header: 'paymentCount', priority: 1 },
    { path: 'payments.cents', kind: 'money', header: 'paidCents', priority: 1 },
    { path: 'budgets.totalCents', kind: 'money', header: 'budgetTotalCents', priority: 1 },
    { path: 'budgets.paidCents', kind: 'money', header: 'paidCents', priority: 1 },
    { path: 'budgets.scheduledCents', kind: 'money', priority: 1 },
    { path: 'budgets.remainingCents', kind: 'money', priority: 1 },
  ],
  sections: [],
};
