import type { Absence } from '../../../contract/types.ts';
import { type DetailView, section, type View } from '../../output/view.ts';

const facts: View<Absence>['fields'] = [
  { path: 'id', kind: 'id', priority: 1 },
  { path: 'budgetHolder.name', kind: 'text', priority: 3, hideSame: true },
  { path: 'careProvider.name', kind: 'text', priority: 1 },
  { path: 'kind', kind: { word: 'absenceKind' }, priority: 1 },
  { path: 'status', kind: { word: 'absenceStatus' }, priority: 1 },
  { path: 'from', kind: 'date', priority: 1 },
  { path: 'until', kind: 'date', priority: 2 },
  { path: 'workCapacityPercentage', kind: 'count', priority: 2 },
];

export const absenceView: View<Absence> = {
  fields: [
    ...facts,
    { path: 'agreementId', kind: 'id', priority: 2 },
    { path: 'agreementKind', kind: { word: 'agreementKind' } },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'careProvider.id', kind: 'id' },
    { path: 'recoveredFrom', kind: 'date', priority: 4, hideEmpty: true },
    { path: 'reportedBy', kind: { word: 'role' } },
    { path: 'reportedAt', kind: 'moment' },
  ],
};

const dayList: View<Absence['days'][number]> = {
  fields: [
    { path: 'start', kind: 'date', priority: 1 },
    { path: 'end', kind: 'date', priority: 1 },
    { path: 'workCapacityPercentage', kind: 'count', priority: 1 },
    { path: 'paidPercentage', kind: 'count', priority: 1 },
    { path: 'payer', kind: { word: 'absencePayer' }, priority: 2 },
  ],
};

export const absenceDetails: DetailView<Absence> = {
  fields: [
    ...facts,
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'agreementKind', kind: { word: 'agreementKind' }, priority: 1 },
    { path: 'budgetHolder.id', kind: 'id', priority: 1 },
    { path: 'careProvider.id', kind: 'id', priority: 1 },
    { path: 'recoveredFrom', kind: 'date', priority: 1, hideEmpty: true },
    { path: 'expectedOn', kind: 'date', priority: 1, hideEmpty: true },
    { path: 'bornOn', kind: 'date', priority: 1, hideEmpty: true },
    { path: 'extraDays', kind: 'count', priority: 1, hideEmpty: true },
    { path: 'address', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'replacementIds', kind: 'list', priority: 1, hideEmpty: true },
    { path: 'reportedBy', kind: { word: 'role' }, priority: 1 },
    { path: 'reportedAt', kind: 'moment', priority: 1 },
  ],
  sections: [section('absentDays', dayList, ({ days }) => days)],
};
