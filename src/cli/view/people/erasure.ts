import type { Erasure } from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

const removedList: View<Erasure['removed'][number]> = {
  fields: [
    { path: 'kind', kind: { word: 'erasedKind' }, header: 'erasedKind', priority: 1 },
    { path: 'count', kind: 'count', header: 'erasedCount', priority: 1 },
  ],
};

const keptList: View<Erasure['kept'][number]> = {
  fields: [
    { path: 'kind', kind: { word: 'keptOfPerson' }, header: 'erasedKind', priority: 1, wraps: true },
    { path: 'law', kind: 'text', priority: 1 },
    { path: 'count', kind: 'count', header: 'erasedCount', priority: 2 },
    { path: 'until', kind: 'date', header: 'keptUntil', priority: 1 },
    { path: 'rule', kind: { word: 'keepRule' } },
    { path: 'source', kind: 'text', header: 'keptWhy', priority: 1, wraps: true },
    { path: 'unverified', kind: 'yes-no' },
  ],
};

export const erasureView: DetailView<Erasure> = {
  fields: [],
  sections: [section('erased', removedList, ({ removed }) => removed), section('stays', keptList, ({ kept }) => kept)],
};
