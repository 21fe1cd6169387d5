import type { Deposits, Settlement } from '../../../contract/types.ts';
import { type DetailView, section, type View } from '../../output/view.ts';

const depositList: View<Deposits['items'][number]> = {
  fields: [
    { path: 'receivedOn', kind: 'date', priority: 1 },
    { path: 'amountCents', kind: 'money', priority: 1 },
    { path: 'careFunction', kind: { word: 'careFunction' }, priority: 1, hideEmpty: true },
    { path: 'reference', kind: 'text', priority: 1, hideEmpty: true },
    { path: 'enteredAt', kind: 'moment', priority: 2 },
  ],
};

export const depositsView: DetailView<Deposits> = {
  fields: [
    { path: 'awardId', kind: 'id', priority: 1 },
    { path: 'depositedCents', kind: 'money', priority: 1 },
    { path: 'depositLeftCents', kind: 'money', priority: 1 },
  ],
  sections: [section('deposits', depositList, ({ items }) => items)],
};

export const settlementView: DetailView<Settlement> = {
  fields: [
    { path: 'awardId', kind: 'id', priority: 1 },
    { path: 'settledAt', kind: 'moment', priority: 1 },
    { path: 'possibleFrom', kind: 'date', priority: 1 },
    { path: 'awardedCents', kind: 'money', priority: 1 },
    { path: 'depositedCents', kind: 'money', priority: 1 },
    { path: 'compensatedCents', kind: 'money', priority: 1 },
    { path: 'paidCents', kind: 'money', priority: 1 },
    { path: 'freeCents', kind: 'money', priority: 1 },
    { path: 'recoveryCents', kind: 'money', priority: 1 },
    { path: 'fromDepositsCents', kind: 'money', priority: 1 },
    { path: 'settledCents', kind: 'money', priority: 1 },
    { path: 'unspentCents', kind: 'money', priority: 1 },
    { path: 'depositLeftCents', kind: 'money', priority: 1 },
  ],
  sections: [],
};
