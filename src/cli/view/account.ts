import type { Output } from '../../contract/types.ts';
import type { View } from '../output/view.ts';

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
