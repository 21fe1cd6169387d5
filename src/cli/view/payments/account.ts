import type { HolderAccount, Output } from '../../../contract/types.ts';
import type { DetailView, View } from '../../output/view.ts';

type Account = Output<'careProviders.accounts'>['items'][number];

export const accountList: View<Account> = {
  fields: [
    { path: 'iban', kind: 'id', priority: 1 },
    { path: 'status', kind: { word: 'accountStatus' }, priority: 1 },
    { path: 'paysFrom', kind: 'date', priority: 2, hideEmpty: true },
    { path: 'settledBy', kind: { word: 'role' }, priority: 4, hideEmpty: true },
    { path: 'budgetHolder.id', kind: 'id', priority: 3, hideEmpty: true },
    { path: 'budgetHolder.name', kind: 'text', priority: 3, hideEmpty: true },
    { path: 'since', kind: 'moment' },
  ],
};

export const holderAccountView: DetailView<HolderAccount> = {
  fields: [
    { path: 'budgetHolderId', kind: 'id', priority: 1 },
    { path: 'iban', kind: 'id', priority: 1, hideEmpty: true },
    { path: 'settledBy', kind: { word: 'role' }, priority: 1, hideEmpty: true },
    { path: 'since', kind: 'moment', priority: 1, hideEmpty: true },
  ],
  sections: [],
};
