import type { BudgetForecast } from '../../contract/types.ts';
import { section, type DetailView, type View } from '../output/view.ts';

export const forecastList: View<BudgetForecast> = {
  fields: [
    { path: 'awardId', kind: 'id', priority: 1 },
    { path: 'budgetHolder.id', kind: 'id' },
    { path: 'budgetHolder.name', kind: 'text', priority: 3, hideSame: true },
    { path: 'status', kind: { word: 'awardStatus' } },
    { path: 'declarationStop', kind: 'yes-no' },
    { path: 'law', kind: 'text', priority: 8 },
    { path: 'period.start', kind: 'date' },
    { path: 'period.end', kind: 'date', priority: 4 },
    { path: 'totalCents', kind: 'money', header: 'budgetTotalCents', priority: 5 },
    { path: 'paidCents', kind: 'money', priority: 6 },
    { path: 'scheduledCents', kind: 'money', priority: 6 },
    { path: 'awaitingHolderCents', kind: 'money', priority: 7 },
    { path: 'promisedCents', kind: 'money', priority: 2 },
    { path: 'leftCents', kind: 'money', priority: 1 },
    { path: 'runsOutOn', kind: 'date', priority: 1 },
    { path: 'undividedCents', kind: 'money' },
    { path: 'accountabilityFreeCents', kind: 'money', priority: 9 },
  ],
};

export const forecastMonths: View<BudgetForecast['months'][number]> = {
  fields: [
    { path: 'month', kind: 'month', priority: 1 },
    { path: 'paidCents', kind: 'money', priority: 3 },
    { path: 'scheduledCents', kind: 'money', priority: 3 },
    { path: 'awaitingHolderCents', kind: 'money', priority: 4 },
    { path: 'promisedCents', kind: 'money', priority: 2 },
    { path: 'leftCents', kind: 'money', priority: 1 },
  ],
};

const promised: View<BudgetForecast['agreements'][number]> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'careProvider.name', kind: 'text', priority: 3 },
    { path: 'basis', kind: { word: 'forecastBasis' }, priority: 2 },
    { path: 'months', kind: 'count', priority: 4 },
    { path: 'promisedCents', kind: 'money', priority: 1 },
    { path: 'chargesCents', kind: 'money', priority: 5 },
  ],
};

const functions: View<BudgetForecast['functions'][number]> = {
  fields: [
    { path: 'careFunction', kind: { word: 'careFunction' }, priority: 1 },
    { path: 'totalCents', kind: 'money', header: 'budgetTotalCents', priority: 2 },
    { path: 'paidCents', kind: 'money', priority: 4 },
    { path: 'scheduledCents', kind: 'money', priority: 4 },
    { path: 'awaitingHolderCents', kind: 'money', priority: 5 },
    { path: 'promisedCents', kind: 'money', priority: 3 },
    { path: 'leftCents', kind: 'money', priority: 1 },
  ],
};

export const forecastDetails: DetailView<BudgetForecast> = {
  fields: forecastList.fields,
  sections: [
    section('months', forecastMonths, ({ months }) => months),
    section('functions', functions, (forecast) => forecast.functions),
    section('agreements', promised, ({ agreements }) => agreements),
  ],
};
