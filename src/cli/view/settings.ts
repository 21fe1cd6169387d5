import type { View } from '../output/view.ts';

/** One way to work: which portal, as whom. */
export interface ContextRow {
  readonly name: string;
  readonly current: boolean;
  readonly portal?: string;
  readonly as?: string;
  readonly holder?: string;
  readonly store?: string;
}

export const contextList: View<ContextRow> = {
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

/** A value in use and where it comes from. */
export interface ExplainedValue {
  readonly key: string;
  readonly value: string;
  readonly source: string;
}

export const explainedList: View<ExplainedValue> = {
  fields: [
    { path: 'key', kind: 'text', priority: 1 },
    { path: 'value', kind: 'text', priority: 1 },
    { path: 'source', kind: 'text', priority: 2 },
  ],
};
