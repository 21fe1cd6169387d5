import type { AccessEntry } from '../../../contract/types.ts';
import type { View } from '../../output/view.ts';

/** Who saw data of a holder. */
export const accessList: View<AccessEntry> = {
  fields: [
    { path: 'at', kind: 'moment', priority: 1 },
    { path: 'by', kind: 'text', priority: 1, wraps: true },
    { path: 'what', kind: 'text', priority: 1, wraps: true },
    { path: 'authority', kind: { word: 'accessRule' }, priority: 2, wraps: true },
    { path: 'recordId', kind: 'id', priority: 3, hideEmpty: true },
    { path: 'result', kind: { word: 'accessResult' }, priority: 4, hideSame: true },
    { path: 'budgetHolderIds', kind: 'list', priority: 5, hideSame: true },
    { path: 'onBehalfOf', kind: 'id', priority: 6, hideEmpty: true },
    { path: 'operation', kind: 'text' },
    { path: 'id', kind: 'id' },
    { path: 'actor.role', kind: { word: 'role' } },
    { path: 'actor.name', kind: 'text' },
    { path: 'actor.office', kind: 'text' },
  ],
};
