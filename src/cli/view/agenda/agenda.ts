import type { AgendaEntry } from '../../../contract/types.ts';
import type { View } from '../../output/view.ts';

export const agendaList: View<AgendaEntry> = {
  fields: [
    { path: 'day', kind: 'date', priority: 1 },
    { path: 'kind', kind: { word: 'agendaKind' }, header: 'agendaKind', priority: 1, wraps: true },
    { path: 'recordId', kind: 'id', priority: 1 },
    { path: 'month', kind: 'month', priority: 3, hideEmpty: true },
    { path: 'endsOn', kind: 'date', priority: 4, hideEmpty: true },
    { path: 'hasNext', kind: 'yes-no', priority: 5, hideEmpty: true },
    { path: 'budgetHolder.name', kind: 'text', priority: 2, hideSame: true },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'id', kind: 'text' },
  ],
};
