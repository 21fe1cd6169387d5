import type { AgbCodes } from '../../../contract/types.ts';
import type { View } from '../../output/view.ts';

export const agbCodeList: View<AgbCodes['items'][number]> = {
  fields: [
    { path: 'agbCode', kind: 'id', priority: 1 },
    { path: 'isOwn', kind: 'yes-no', priority: 1 },
    { path: 'addedBy', kind: { word: 'role' }, priority: 2, hideEmpty: true },
    { path: 'since', kind: 'moment', priority: 3, hideEmpty: true },
  ],
};
