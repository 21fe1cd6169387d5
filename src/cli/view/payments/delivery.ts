import type { Delivery } from '../../../contract/types.ts';
import type { DetailView, View } from '../../output/view.ts';

export const deliveryView: View<Delivery> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'kind', kind: { word: 'deliveryKind' }, priority: 2 },
    { path: 'recordId', kind: 'id', priority: 2 },
    { path: 'status', kind: { word: 'deliveryStatus' }, priority: 1 },
    { path: 'attempts', kind: 'count', priority: 5 },
    { path: 'problem', kind: 'text', priority: 3, hideEmpty: true },
    { path: 'createdAt', kind: 'moment', priority: 4 },
    { path: 'nextAt', kind: 'moment', priority: 4, hideEmpty: true },
    { path: 'closedAt', kind: 'moment', priority: 6 },
  ],
};
export const deliveryDetails: DetailView<Delivery> = {
  fields: deliveryView.fields.map((field) => ({ ...field, priority: 1 })),
  sections: [],
};
