import type { Recovery } from '../../../contract/types.ts';
import type { DetailView, View } from '../../output/view.ts';

export const recoveryView: View<Recovery> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'recoveryStatus' }, priority: 2 },
    { path: 'month', kind: 'month', priority: 4 },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'budgetHolder.name', kind: 'text', priority: 6, hideSame: true },
    { path: 'careProvider.id', kind: 'id' },
    { path: 'careProvider.name', kind: 'text', priority: 5, hideSame: true },
    { path: 'amountCents', kind: 'money', priority: 3 },
    { path: 'nettedCents', kind: 'money', priority: 4 },
    { path: 'repaidCents', kind: 'money', priority: 7, hideEmpty: true },
    { path: 'openCents', kind: 'money', priority: 2 },
    { path: 'declarationId', kind: 'id', priority: 7 },
    { path: 'correctedBy', kind: 'id', priority: 8, hideEmpty: true },
    { path: 'agreementId', kind: 'id' },
    { path: 'createdAt', kind: 'moment' },
    { path: 'closedAt', kind: 'moment' },
  ],
};
export const recoveryDetails: DetailView<Recovery> = {
  fields: recoveryView.fields.map((field) => ({ ...field, priority: 1 })),
  sections: [],
};
