import type { Consent } from '../../../contract/types.ts';
import type { DetailView, View } from '../../output/view.ts';

export const consentList: View<Consent> = {
  fields: [
    { path: 'id', kind: 'id', priority: 1 },
    { path: 'agreementId', kind: 'id' },
    { path: 'kind', kind: { word: 'consentKind' }, priority: 1 },
    { path: 'from', kind: 'date', priority: 1 },
    { path: 'until', kind: 'date', priority: 1 },
    { path: 'minutesPerWeek', kind: 'hours', priority: 2, hideEmpty: true },
    { path: 'withdrawnFrom', kind: 'date', priority: 2, hideEmpty: true },
    { path: 'office.kind', kind: { word: 'budgetProviderKind' }, priority: 4 },
    { path: 'office.code', kind: 'id', priority: 5 },
    { path: 'givenAt', kind: 'day', priority: 4 },
    { path: 'reason', kind: 'text', priority: 3, hideEmpty: true, wraps: true },
    { path: 'withdrawalReason', kind: 'text', priority: 6, hideEmpty: true, wraps: true },
  ],
};

export const consentView: DetailView<Consent> = { fields: consentList.fields, sections: [] };
