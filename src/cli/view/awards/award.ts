import type { Award, AwardEffect, AwardRepresentative, AwardVersions, Budget } from '../../../contract/types.ts';
import { type DetailView, type Field, section, type View } from '../../output/view.ts';
import { awardVersionList, spendingConflictList } from './award-version.ts';

/** An award with all that it said before, and its spending conflict. */
export type AwardInFull = Award & Pick<AwardVersions, 'conflict'> & { versions: AwardVersions['items'] };

const fields: readonly (Field<Award> & Field<AwardInFull>)[] = [
  { path: 'id', kind: 'id', priority: 1 },
  { path: 'status', kind: { word: 'awardStatus' }, priority: 4 },
  { path: 'budgetHolder.id', kind: 'id' },
  { path: 'budgetHolder.name', kind: 'text', priority: 5, hideSame: true },
  { path: 'law', kind: 'text', priority: 2 },
  { path: 'careFunctions', kind: { words: 'careFunction' }, priority: 7 },
  { path: 'start', kind: 'date', priority: 3 },
  { path: 'end', kind: 'date', priority: 3 },
  { path: 'amountCents', kind: 'money', priority: 2 },
  { path: 'version', kind: 'count' },
  { path: 'declarationStop', kind: 'yes-no' },
  { path: 'budgetProvider.name', kind: 'text', priority: 6 },
  { path: 'budgetProvider.kind', kind: { word: 'budgetProviderKind' } },
  { path: 'budgetProvider.code', kind: 'text' },
];
const functionAmounts: View<Award['functionBudgets'][number]> = {
  fields: [
    { path: 'careFunction', kind: { word: 'careFunction' }, priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 1 },
  ],
};
const ofFunctions = section('functionBudgets', functionAmounts, ({ functionBudgets }: Award) => functionBudgets);
export const awardView: DetailView<Award> = { fields, sections: [ofFunctions] };

export const awardInFull: DetailView<AwardInFull> = {
  fields,
  sections: [
    ofFunctions,
    section('versions', awardVersionList, ({ versions }) => (versions.length > 1 ? versions : [])),
    section('conflict', spendingConflictList, ({ conflict }) => (conflict === null ? [] : [conflict])),
  ],
};

export const awardEffect: DetailView<AwardEffect> = {
  fields: [
    { path: 'awardId', kind: 'id', priority: 1 },
    { path: 'version', kind: 'count' },
    { path: 'from', kind: 'date', priority: 1 },
    { path: 'end', kind: 'date', priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 1 },
    { path: 'wasCents', kind: 'money', priority: 1 },
    { path: 'paidCents', kind: 'money', priority: 1 },
    { path: 'scheduledCents', kind: 'money', priority: 1 },
    { path: 'overspentCents', kind: 'money', priority: 1 },
    { path: 'functionOverspentCents', kind: 'money', priority: 1 },
    { path: 'afterEndCents', kind: 'money', priority: 1 },
    { path: 'cancelledCents', kind: 'money', priority: 1 },
    { path: 'payableCents', kind: 'money', priority: 1 },
    { path: 'claimedBackCents', kind: 'money' },
    { path: 'declarationStop', kind: 'yes-no', priority: 1 },
    { path: 'agreementIds', kind: 'list', priority: 1 },
  ],
  sections: [],
};

export const awardRepresentativeList: View<AwardRepresentative> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'kind', kind: { word: 'representativeKind' }, priority: 2 },
    { path: 'name', kind: 'text', priority: 1 },
    { path: 'kvkNumber', kind: 'text', priority: 4, hideEmpty: true },
    { path: 'namedBy', kind: { word: 'role' }, priority: 3 },
    { path: 'since', kind: 'moment', priority: 4 },
    { path: 'changedAt', kind: 'moment', priority: 5, hideEmpty: true },
    { path: 'lastDay', kind: 'date', priority: 3, hideEmpty: true },
  ],
};

const amounts: readonly Field<Budget>[] = [
  { path: 'awardId', kind: 'id', priority: 1 },
  { path: 'budgetHolder.id', kind: 'id' },
  { path: 'budgetHolder.name', kind: 'text', priority: 3, hideSame: true },
  { path: 'status', kind: { word: 'awardStatus' }, priority: 8 },
  { path: 'law', kind: 'text', priority: 6 },
  { path: 'period.start', kind: 'date', priority: 7 },
  { path: 'period.end', kind: 'date', priority: 7 },
  { path: 'totalCents', kind: 'money', header: 'budgetTotalCents', priority: 2 },
  { path: 'depositedCents', kind: 'money', priority: 6 },
  { path: 'compensatedCents', kind: 'money', priority: 6 },
  { path: 'paidCents', kind: 'money', priority: 3 },
  { path: 'scheduledCents', kind: 'money', priority: 3 },
  { path: 'awaitingHolderCents', kind: 'money', priority: 4 },
  { path: 'promisedCents', kind: 'money', priority: 4 },
  { path: 'remainingCents', kind: 'money', priority: 2 },
  { path: 'overspentCents', kind: 'money' },
  { path: 'declarationStop', kind: 'yes-no' },
];

const functions: View<Budget['functions'][number]> = {
  fields: [
    { path: 'careFunction', kind: { word: 'careFunction' }, priority: 1 },
    { path: 'totalCents', kind: 'money', header: 'budgetTotalCents', priority: 2 },
    { path: 'paidCents', kind: 'money', priority: 3 },
    { path: 'scheduledCents', kind: 'money', priority: 3 },
    { path: 'remainingCents', kind: 'money', priority: 1 },
    { path: 'overspentCents', kind: 'money', priority: 4, hideEmpty: true },
  ],
};
export const budgetView: DetailView<Budget> = {
  fields: amounts,
  sections: [section('functions', functions, (budget) => budget.functions)],
};
