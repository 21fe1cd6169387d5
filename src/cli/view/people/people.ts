import type { BudgetHolder, CareProvider, HolderOverview, Me } from '../../../contract/types.ts';
import { section, type DetailView, type Field, type View } from '../../output/view.ts';
import { explainedList, type ExplainedValue } from '../settings.ts';

export const holderList: View<BudgetHolder> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'name', kind: 'text', priority: 2 },
    { path: 'birthDate', kind: 'date', priority: 4, hideEmpty: true },
    { path: 'address.city', kind: 'text', priority: 5, hideEmpty: true },
    { path: 'address.street', kind: 'text' },
    { path: 'address.houseNumber', kind: 'text' },
    { path: 'address.postcode', kind: 'text' },
    { path: 'bsn', kind: 'text' },
    { path: 'email', kind: 'text' },
    { path: 'phone', kind: 'text' },
    { path: 'initials', kind: 'text' },
    { path: 'surname', kind: 'text' },
    { path: 'representatives', kind: 'list' },
  ],
};

export const holderOverviewList: View<HolderOverview> = {
  fields: [
    { path: 'budgetHolder.id', kind: 'id', priority: 1 },
    { path: 'budgetHolder.name', kind: 'text', priority: 2, wraps: true },
    { path: 'declarationsWaiting', kind: 'count', priority: 1 },
    { path: 'agreementsWaiting', kind: 'count', priority: 1 },
    { path: 'paymentsWaiting', kind: 'count', priority: 2, hideEmpty: true },
    { path: 'isStopped', kind: 'yes-no', priority: 3, hideEmpty: true },
    { path: 'isShort', kind: 'yes-no', priority: 2, hideEmpty: true },
    { path: 'firstToEnd.end', kind: 'date', priority: 2, hideEmpty: true },
    { path: 'firstToEnd.agreementId', kind: 'id', priority: 3, hideEmpty: true },
  ],
};

export const providerView: DetailView<CareProvider> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'name', kind: 'text', priority: 1 },
    { path: 'kind', kind: { word: 'careProviderKind' }, priority: 2 },
    { path: 'birthDate', kind: 'date', priority: 2 },
    { path: 'email', kind: 'text', priority: 2 },
    { path: 'phone', kind: 'text', priority: 2 },
    { path: 'agbCode', kind: 'id', priority: 3 },
    { path: 'furtherAgbCodes', kind: 'list', priority: 3, hideEmpty: true },
    { path: 'kvkNumber', kind: 'id', priority: 3 },
    { path: 'bsn', kind: 'text' },
    { path: 'iban', kind: 'text' },
    { path: 'careRegistered', kind: 'yes-no' },
    { path: 'bigRegistered', kind: 'yes-no' },
  ],
  sections: [],
};

const ofMe: View<Me['budgetHolders'][number]> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'name', kind: 'text', priority: 1 },
  ],
};
const aboutMe = [
  { path: 'name', kind: 'text', priority: 1 },
  { path: 'role', kind: { word: 'role' }, priority: 1 },
  { path: 'careProvider.id', kind: 'id', priority: 1 },
  { path: 'today', kind: 'date', priority: 1 },
  { path: 'careProvider.name', kind: 'text' },
  { path: 'careProvider.kind', kind: { word: 'careProviderKind' }, priority: 1 },
  { path: 'careProvider.agbCode', kind: 'id', priority: 1 },
  { path: 'careProvider.furtherAgbCodes', kind: 'list', priority: 1 },
  { path: 'careProvider.kvkNumber', kind: 'id', priority: 1 },
  { path: 'careProvider.bsn', kind: 'text' },
  { path: 'careProvider.iban', kind: 'id', priority: 1 },
  { path: 'careProvider.birthDate', kind: 'date' },
  { path: 'careProvider.careRegistered', kind: 'yes-no' },
  { path: 'careProvider.bigRegistered', kind: 'yes-no' },
  { path: 'careProvider.email', kind: 'text' },
  { path: 'careProvider.phone', kind: 'text' },
  { path: 'budgetProvider.name', kind: 'text', priority: 1 },
  { path: 'budgetProvider.kind', kind: { word: 'budgetProviderKind' } },
  { path: 'budgetProvider.code', kind: 'id', priority: 1 },
  { path: 'seat.name', kind: 'text', priority: 1 },
  { path: 'seat.code', kind: 'id', priority: 1 },
  { path: 'seat.rights', kind: { words: 'staffRight' }, priority: 1 },
  { path: 'signIn.assuranceLevel', kind: { word: 'assuranceLevel' }, priority: 1 },
  { path: 'signIn.signedInAt', kind: 'moment', priority: 1 },
  { path: 'signIn.tokenEndsAt', kind: 'moment', priority: 1 },
] as const satisfies readonly Field<Me>[];

export const meView: DetailView<Me> = {
  fields: aboutMe,
  sections: [section('budgetHolders', ofMe, (me) => me.budgetHolders)],
};

/** Who somebody is at a portal, for whom they work now, and what decided where this command goes and as whom. */
export interface WhoAmI extends Me {
  /** The budget holder that was chosen; null when it is all of them. */
  actsFor: Me['budgetHolders'][number] | null;
  settings: readonly ExplainedValue[];
}

export const whoAmIView: DetailView<WhoAmI> = {
  fields: [
    ...aboutMe,
    { path: 'actsFor.id', kind: 'id', header: 'actsForId', priority: 1 },
    { path: 'actsFor.name', kind: 'text', header: 'actsForName', priority: 1 },
  ],
  sections: [...meView.sections, section('settings', explainedList, ({ settings }: WhoAmI) => settings)],
};
