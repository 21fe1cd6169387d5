import type { ImportDocument } from './import-document.ts';
import { packCare } from '../../../domain/declaration/care-amounts.ts';
import type { AwardEffect } from '../../../import/amendments/award-effects.ts';
import type { BudgetEffect } from '../../../import/declarations/effects.ts';
import type { Replacement } from '../../../import/journal/items/replacements.ts';
import type { ImportKindName } from '../../../messages/import-kinds.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

type Total = ImportDocument['totals'][number];
type Found = ImportDocument['findings'][number];
type First = Found['first'][number];

const lines = [
  { path: 'text', kind: 'text', header: 'outcome', priority: 1 },
  { path: 'lines', kind: 'count', priority: 1 },
] as const;
const lineTotals: View<Total> = { fields: lines };
const careTotals: View<Total> = {
  fields: [
    ...lines,
    { path: 'minutes', kind: 'hours', priority: 2 },
    { path: 'cents', kind: 'money', header: 'amountCents', priority: 2 },
  ],
};

const findings: View<Pick<Found, 'code' | 'lines'> & First> = {
  fields: [
    { path: 'lines', kind: 'count', priority: 3 },
    { path: 'line', kind: 'count', header: 'firstLine', priority: 2 },
    { path: 'originalLine', kind: 'count', priority: 2, hideEmpty: true },
    { path: 'text', kind: 'text', header: 'finding', priority: 1, wraps: true },
    { path: 'code', kind: 'id', priority: 4 },
  ],
};

/** Takes the first line of each code, with the column in front of what was found there. */
function findingRows({ findings: all }: ImportDocument, severity: string) {
  return all
    .filter((each) => each.severity === severity)
    .flatMap(({ code, lines, first: [first] }) =>
      first === undefined
        ? []
        : [{ code, lines, ...first, text: first.column === null ? first.text : `${first.column}: ${first.text}` }],
    );
}

// A screenful: what would run short stands first, and `-o json` has them all.
export const mostEffects = 20;

const effects: View<BudgetEffect> = {
  fields: [
    { path: 'budgetHolderId', kind: 'id', priority: 1 },
    { path: 'agreementId', kind: 'id', priority: 2 },
    { path: 'lines', kind: 'count', priority: 3 },
    { path: 'minutes', kind: 'hours', priority: 3 },
    { path: 'cents', kind: 'money', header: 'amountCents', priority: 1 },
    { path: 'costCents', kind: 'money', priority: 4, hideEmpty: true },
    { path: 'remainingAfterCents', kind: 'money', priority: 1, hideEmpty: true },
  ],
};

const budgets: View<AwardEffect> = {
  fields: [
    { path: 'awardId', kind: 'id', priority: 1 },
    { path: 'agreements', kind: 'count', priority: 3 },
    { path: 'extraCents', kind: 'money', priority: 1 },
    { path: 'leftCents', kind: 'money', priority: 2 },
    { path: 'leftAfterCents', kind: 'money', priority: 1 },
  ],
};

/** The care is packed, since it is one value to whoever reads it. */
type ReplacedRow = Omit<Replacement, 'careBefore' | 'careAfter'> & Record<'careBefore' | 'careAfter', string[]>;

const replacements: View<ReplacedRow> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 2 },
    { path: 'month', kind: 'month', priority: 4 },
    { path: 'recordId', kind: 'id', header: 'withdrawnId', priority: 1 },
    { path: 'linesBefore', kind: 'count', priority: 2 },
    { path: 'careBefore', kind: 'care', priority: 3 },
    { path: 'centsBefore', kind: 'money', priority: 1 },
    { path: 'linesAfter', kind: 'count', priority: 2 },
    { path: 'careAfter', kind: 'care', priority: 3 },
    { path: 'centsAfter', kind: 'money', priority: 1 },
  ],
};

/** What was put back, or is still under way, is told by its finding. */
function replacedRows({ replacements: all }: ImportDocument): ReplacedRow[] {
  return all
    .filter(({ state }) => state === 'done' || state === 'proposed')
    .slice(0, mostEffects)
    .map((each) => ({ ...each, careBefore: packCare(each.careBefore), careAfter: packCare(each.careAfter) }));
}

const facts = [
  { path: 'job', kind: 'id', priority: 1 },
  { path: 'file', kind: 'text', priority: 1 },
  { path: 'lines', kind: 'count', priority: 1 },
] as const;

const outcomes = [
  { path: 'acceptedFile', kind: 'text', priority: 1 },
  { path: 'rejectedFile', kind: 'text', priority: 1 },
  { path: 'rejectedWorkbook', kind: 'text', priority: 1 },
  { path: 'dryRun', kind: 'yes-no' },
  { path: 'complete', kind: 'yes-no' },
  { path: 'accepted', kind: 'count' },
  { path: 'duplicates', kind: 'count' },
  { path: 'changed', kind: 'count' },
  { path: 'rejected', kind: 'count' },
  { path: 'held', kind: 'count' },
  { path: 'notSent', kind: 'count' },
] as const;

function sections(totals: View<Total>) {
  return [
    section('totals', totals, ({ totals: each }: ImportDocument) => each),
    section('findings', findings, (document: ImportDocument) => findingRows(document, 'error')),
    section('warnings', findings, (document: ImportDocument) => findingRows(document, 'warning')),
    section('replacements', replacements, replacedRows),
    section('effects', effects, (document: ImportDocument) => document.effects.slice(0, mostEffects)),
    section('budgets', budgets, (document: ImportDocument) => document.budgets.slice(0, mostEffects)),
  ];
}

/** Shows what became of an import: the lines by outcome, and the findings by code with the first line of each. */
export const importDetails: Readonly<Record<ImportKindName, DetailView<ImportDocument>>> = {
  declarations: {
    fields: [
      ...facts,
      { path: 'declarations', kind: 'count', priority: 1 },
      ...outcomes,
      { path: 'cents', kind: 'money', header: 'amountCents' },
    ],
    sections: sections(careTotals),
  },
  agreements: {
    fields: [...facts, { path: 'agreements', kind: 'count', priority: 1 }, ...outcomes],
    sections: sections(lineTotals),
  },
  amendments: {
    fields: [...facts, { path: 'amendments', kind: 'count', priority: 1 }, ...outcomes],
    sections: sections(lineTotals),
  },
  awards: {
    fields: [...facts, { path: 'awards', kind: 'count', priority: 1 }, ...outcomes],
    sections: sections(lineTotals),
  },
};

/** Shows earlier imports, one a row. */
export interface ImportRow {
  job: string;
  kind: ImportKindName;
  file: string;
  startedAt: string;
  complete: boolean;
  dryRun: boolean;
  lines: number;
  accepted: number;
  rejected: number;
  held: number;
  duplicates: number;
  changed: number;
}
export const importList: View<ImportRow> = {
  fields: [
    { path: 'job', kind: 'id', priority: 1 },
    { path: 'kind', kind: { word: 'importKind' }, priority: 4, hideSame: true },
    { path: 'file', kind: 'text', priority: 2 },
    { path: 'startedAt', kind: 'moment', priority: 5 },
    { path: 'dryRun', kind: 'yes-no', priority: 3, hideSame: true },
    { path: 'complete', kind: 'yes-no', priority: 4 },
    { path: 'lines', kind: 'count', priority: 3 },
    { path: 'accepted', kind: 'count', priority: 3 },
    { path: 'rejected', kind: 'count', priority: 3 },
    { path: 'held', kind: 'count', priority: 6 },
    { path: 'duplicates', kind: 'count', priority: 6 },
    { path: 'changed', kind: 'count', priority: 7 },
  ],
};
