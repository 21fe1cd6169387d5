import type { ImportDocument } from '../import/import-document.ts';
import { section, type DetailView, type View } from './view.ts';

type Total = ImportDocument['totals'][number];
type Found = ImportDocument['findings'][number];
type First = Found['first'][number];

const totals: View<Total> = {
  fields: [
    { path: 'text', kind: 'text', header: 'outcome', priority: 1 },
    { path: 'lines', kind: 'count', priority: 1 },
    { path: 'minutes', kind: 'hours', priority: 2 },
    { path: 'cents', kind: 'money', header: 'amountCents', priority: 2 },
  ],
};

const findings: View<Pick<Found, 'code' | 'lines'> & First> = {
  fields: [
    { path: 'code', kind: 'id', priority: 2 },
    { path: 'lines', kind: 'count', priority: 3 },
    { path: 'line', kind: 'count', header: 'firstLine', priority: 3 },
    { path: 'column', kind: 'text', priority: 4, hideEmpty: true },
    { path: 'text', kind: 'text', header: 'finding', priority: 1 },
  ],
};

const facts = [
  { path: 'job', kind: 'id', priority: 1 },
  { path: 'file', kind: 'text', priority: 1 },
  { path: 'lines', kind: 'count', priority: 1 },
] as const;

/** What became of an import: lines by outcome, and what was found by code with the first line. */
export const importDetails: DetailView<ImportDocument> = {
  fields: [
    ...facts,
    { path: 'declarations', kind: 'count', priority: 1 },
    { path: 'acceptedFile', kind: 'text', priority: 1 },
    { path: 'rejectedFile', kind: 'text', priority: 1 },
    { path: 'dryRun', kind: 'yes-no' },
    { path: 'complete', kind: 'yes-no' },
    { path: 'accepted', kind: 'count' },
    { path: 'duplicates', kind: 'count' },
    { path: 'changed', kind: 'count' },
    { path: 'rejected', kind: 'count' },
    { path: 'held', kind: 'count' },
    { path: 'notSent', kind: 'count' },
    { path: 'cents', kind: 'money', header: 'amountCents' },
  ],
  sections: [
    section('totals', totals, ({ totals: each }) => each),
    section('findings', findings, (document) =>
      document.findings.flatMap(({ code, lines, first }) => (first[0] ? [{ code, lines, ...first[0] }] : [])),
    ),
  ],
};

/** Earlier imports, one a row. */
export interface ImportRow {
  job: string;
  file: string;
  startedAt: string;
  complete: boolean;
  dryRun: boolean;
  lines: number;
  accepted: number;
  rejected: number;
  held: number;
  duplicates: number;
}
export const importList: View<ImportRow> = {
  fields: [
    { path: 'job', kind: 'id', priority: 1 },
    { path: 'file', kind: 'text', priority: 2 },
    { path: 'startedAt', kind: 'moment', priority: 5 },
    { path: 'complete', kind: 'yes-no', priority: 4 },
    { path: 'lines', kind: 'count', priority: 3 },
    { path: 'accepted', kind: 'count', priority: 3 },
    { path: 'rejected', kind: 'count', priority: 3 },
    { path: 'held', kind: 'count', priority: 6 },
    { path: 'duplicates', kind: 'count', priority: 6 },
    { path: 'dryRun', kind: 'yes-no' },
  ],
};
