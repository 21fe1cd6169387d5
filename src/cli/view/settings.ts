import type { ContextSettings } from '../settings/settings.ts';
import type { Explained } from '../session/explain-settings.ts';
import type { View } from './view.ts';

export const contextList: View<ContextSettings & { name: string; current: boolean }> = {
  fields: [
    { path: 'name', kind: 'text', header: 'contextName', priority: 1 },
    { path: 'current', kind: 'yes-no', priority: 1 },
    { path: 'portal', kind: 'text', priority: 2, hideEmpty: true },
    { path: 'as', kind: 'text', priority: 3, hideEmpty: true },
    { path: 'holder', kind: 'id', header: 'budgetHolderId', priority: 4, hideEmpty: true },
    { path: 'store', kind: 'text', priority: 5, hideEmpty: true },
  ],
};

/** `columns`: each column with the header that stands for it. */
export const mappingList: View<{ mapping: string; columns: readonly string[] }> = {
  fields: [
    { path: 'mapping', kind: 'text', priority: 1 },
    { path: 'columns', kind: 'list', priority: 1 },
  ],
};

export const explainedList: View<Explained> = {
  fields: [
    { path: 'key', kind: 'text', priority: 1 },
    { path: 'value', kind: 'text', priority: 1 },
    { path: 'source', kind: 'text', priority: 2 },
  ],
};
