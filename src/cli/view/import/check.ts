import type { SnapshotFacts } from '../../../import/journal/snapshot/facts.ts';
import type { DetailView, View } from '../../output/view.ts';

/** A finding as it is shown: where, what was found, what was expected, and what to do. */
export interface CheckRow {
  line: number;
  /** The line of the first file, when this one is what was left of it; null when that is not known. */
  originalLine: number | null;
  /** The finding is about so many lines: more than one when it is about the declaration as a whole. */
  lines: number;
  /** The number and header of the column; null when the finding is about the whole line. */
  position: number | null;
  column: string | null;
  code: string;
  severity: 'error' | 'warning';
  found: string | null;
  expected: string | null;
  message: string;
}

/** Shows what a check of a file found, one finding a row. */
export const findingList: View<CheckRow> = {
  fields: [
    { path: 'line', kind: 'count', priority: 1 },
    { path: 'lines', kind: 'count', priority: 6 },
    { path: 'position', kind: 'count' },
    { path: 'column', kind: 'text', priority: 3, hideEmpty: true },
    { path: 'code', kind: 'id', priority: 2 },
    { path: 'severity', kind: { word: 'severity' }, priority: 5 },
    { path: 'found', kind: 'text' },
    { path: 'expected', kind: 'text' },
    { path: 'message', kind: 'text', priority: 1 },
    // It came last, so that who reads the columns by their place still can.
    { path: 'originalLine', kind: 'count', priority: 2, hideEmpty: true },
  ],
};

export const snapshotView: DetailView<SnapshotFacts & { file: string }> = {
  fields: [
    { path: 'file', kind: 'text', priority: 1 },
    { path: 'portal', kind: 'text', priority: 1 },
    { path: 'persona', kind: 'text', header: 'as' },
    { path: 'caller', kind: 'text', priority: 1 },
    { path: 'role', kind: { word: 'role' }, priority: 1 },
    { path: 'takenAt', kind: 'moment', priority: 1 },
    { path: 'today', kind: 'date', priority: 1 },
    { path: 'agreements', kind: 'count', priority: 1 },
    { path: 'declarations', kind: 'count', priority: 1 },
  ],
  sections: [],
};
