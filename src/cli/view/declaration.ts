import type { Declaration, DeclarationPreview, DeclarationSummary, DecisionResult } from '../../contract/types.ts';
import type { DeclarationLine } from '../../domain/declaration-content.ts';
import { section, type DetailView, type Field, type View } from '../output/view.ts';
import { nextCommands } from './next/next-command.ts';

const facts = [
  { path: 'id', kind: 'id', priority: 1 },
  { path: 'status', kind: { word: 'declarationStatus' }, priority: 2 },
  { path: 'month', kind: 'month', priority: 3 },
  { path: 'budgetHolder.name', kind: 'text', priority: 5, hideSame: true },
  { path: 'careProvider.name', kind: 'text', priority: 6, hideSame: true },
  { path: 'minutes', kind: 'hours', priority: 7 },
  { path: 'totalCents', kind: 'money', priority: 4 },
] as const satisfies readonly Field<DeclarationSummary>[];

export const declarationList: View<DeclarationSummary> = {
  fields: [
    ...facts,
    { path: 'warningCount', kind: 'count', priority: 5, hideEmpty: true },
    { path: 'kind', kind: { word: 'declarationKind' }, priority: 6, hideSame: true },
    { path: 'invoiceNumber', kind: 'text', priority: 8, hideEmpty: true },
    { path: 'dueDate', kind: 'date', priority: 4, hideEmpty: true },
    { path: 'paymentId', kind: 'id', priority: 5, hideEmpty: true },
    { path: 'paidAt', kind: 'moment' },
    { path: 'submittedAt', kind: 'moment', priority: 9 },
    { path: 'agreementId', kind: 'id', priority: 8 },
    { path: 'lineCount', kind: 'count' },
    { path: 'reference', kind: 'text' },
    { path: 'corrects', kind: 'id', priority: 6, hideEmpty: true },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'careProvider.id', kind: 'id' },
  ],
};

/** Each field of a line is shown this way, in the order of the columns. */
const lineColumns = {
  line: { kind: 'count', priority: 6 },
  date: { kind: 'date', priority: 1 },
  startTime: { kind: 'text', priority: 5, hideEmpty: true },
  endTime: { kind: 'text', priority: 5, hideEmpty: true },
  careFunction: { kind: { word: 'careFunction' }, priority: 3 },
  unit: { kind: { word: 'careUnit' }, priority: 4 },
  minutes: { kind: 'hours', priority: 2, hideEmpty: true },
  count: { kind: 'count', priority: 2, hideEmpty: true },
  holiday: { kind: 'yes-no', priority: 3, hideEmpty: true },
  sick: { kind: 'yes-no', priority: 3, hideEmpty: true },
  rateCents: { kind: 'money', priority: 3 },
  amountCents: { kind: 'money', priority: 1 },
  travelMetres: { kind: 'kilometres', priority: 6, hideEmpty: true },
  travelCents: { kind: 'money', priority: 5, hideEmpty: true },
  note: { kind: 'text', priority: 7, hideEmpty: true },
} as const satisfies Readonly<Record<keyof DeclarationLine, Omit<Field<DeclarationLine>, 'path'>>>;

const lines: View<DeclarationLine> = {
  fields: Object.entries(lineColumns).map(([path, column]) => ({ path: path as keyof DeclarationLine, ...column })),
};

const parts: View<NonNullable<Declaration['monthlyPay']>['parts'][number]> = {
  fields: [
    { path: 'start', kind: 'date', priority: 1 },
    { path: 'end', kind: 'date', priority: 1 },
    { path: 'days', kind: 'count', priority: 3 },
    { path: 'monthlyAmountCents', kind: 'money', priority: 2 },
    { path: 'amountCents', kind: 'money', priority: 1 },
  ],
};

export const declarationDetails: DetailView<Declaration> = {
  fields: [
    ...facts,
    { path: 'budgetHolder.id', kind: 'id', priority: 1 },
    { path: 'careProvider.id', kind: 'id', priority: 1 },
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'kind', kind: { word: 'declarationKind' }, priority: 1 },
    { path: 'awardId', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'statement', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'reference', kind: 'text', priority: 1 },
    { path: 'invoiceNumber', kind: 'text', priority: 1 },
    { path: 'invoiceDate', kind: 'date', priority: 1 },
    { path: 'vatNumber', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'invoiceByteCount', kind: 'count', priority: 1, hideEmpty: true },
    { path: 'lineCount', kind: 'count', priority: 1 },
    { path: 'costCents', kind: 'money', priority: 1 },
    { path: 'submittedAt', kind: 'moment', priority: 1 },
    { path: 'submittedBy', kind: { word: 'submitter' }, priority: 1 },
    { path: 'decidedAt', kind: 'moment', priority: 1 },
    { path: 'rejectionReason', kind: 'text', priority: 1 },
    { path: 'monthlyPay.payDate', kind: 'date', priority: 1 },
    { path: 'dueDate', kind: 'date', priority: 1 },
    { path: 'paidAt', kind: 'moment', priority: 1 },
    { path: 'paymentId', kind: 'id', priority: 1 },
    { path: 'corrects', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'correctedBy', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'warningCount', kind: 'count' },
    { path: 'warnings', kind: 'issues', priority: 1, hideEmpty: true, wraps: true },
    {
      path: 'nextOperations',
      kind: { commands: (operations, id) => nextCommands('declaration', operations, id) },
      priority: 1,
    },
  ],
  sections: [
    section('monthlyPay.parts', parts, (declaration) => declaration.monthlyPay?.parts ?? []),
    section('lines', lines, (declaration) => declaration.lines),
  ],
};

/** Shows what a check found, one declaration a row. */
export const checkList: View<DeclarationPreview> = {
  fields: [
    { path: 'reference', kind: 'text', priority: 2 },
    { path: 'outcome', kind: { word: 'outcome' }, priority: 1 },
    { path: 'minutes', kind: 'hours', priority: 4 },
    { path: 'totalCents', kind: 'money', priority: 3 },
    { path: 'declarationId', kind: 'id', priority: 5, hideEmpty: true },
    { path: 'status', kind: { word: 'declarationStatus' } },
    { path: 'issues', kind: 'issues' },
  ],
};

/** Shows what was decided, one declaration a row. */
export const decisionList: View<DecisionResult> = {
  fields: [
    { path: 'declarationId', kind: 'id', priority: 1 },
    { path: 'outcome', kind: { word: 'outcome' }, priority: 1 },
    { path: 'status', kind: { word: 'declarationStatus' }, priority: 2 },
    { path: 'issues', kind: 'issues', priority: 3, hideEmpty: true, wraps: true },
  ],
};
