import type { BudgetForecast } from '../../../contract/types.ts';
import { section, type DetailView, type View } from '../../output/view.ts';

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
    { path: 'addedCents', kind: 'money', priority: 5, hideEmpty: true },
    { path: 'paidCents', kind: 'money', priority: 6 },
    { path: 'scheduledCents', kind: 'money', priority: 6 },
    { path: 'awaitingHolderCents', kind: 'money', priority: 7 },
    { path: 'promisedCents', kind: 'money', priority: 2 },
    { path: 'leftCents', kind: 'money', priority: 1 },
    { path: 'runsOutOn', kind: 'date', priority: 1 },
    { path: 'undividedCents', kind: 'money' },
    { path: 'accountabilityFreeCents', kind: 'money', priority: 9 },
    { path: 'openAbsenceCount', kind: 'count', hideEmpty: true },
  ],
};

export const forecastMonths: View<BudgetForecast['months'][number]> = {
  fields: [
    { path: 'month', kind: 'month', priority: 1 },
    { path: 'addedCents', kind: 'money', priority: 2, hideEmpty: true },
    { path: 'paidCents', kind: 'money', priority: 3 },
    { path: 'scheduledCents', kind: 'money', priority: 3 },
    { path: 'awaitingHolderCents', kind: 'money', priority: 4 },
    { path: 'promisedCents', kind: 'money', priority: 2 },
    { path: 'leftCents', kind: 'money', priority: 1 },
  ],
};

type PromisedRow = Omit<BudgetForecast['agreements'][number], 'isNew'> & { isNew: true | null };

/** Only what is new is said to be so. */
function promisedRows({ agreements }: BudgetForecast): PromisedRow[] {
  return agreements.map((one) => ({ ...one, isNew: one.isNew ? true : null }));
}

const promised: View<PromisedRow> = {
  fields: [
    { path: 'agreementId', kind: 'id', priority: 1 },
    { path: 'careProvider.name', kind: 'text', priority: 3 },
    { path: 'isNew', kind: 'yes-no', priority: 2, hideEmpty: true },
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
    section('agreements', promised, promisedRows),
  ],
};

type MonthWithBar = BudgetForecast['months'][number] & { leftBar: string };

const barWidth = 24;

/** Adds to each month a bar that is as long as what is left of the total; there is none where nothing is left. */
function monthsWithBars({ totalCents, months }: BudgetForecast): MonthWithBar[] {
  const barOf = (leftCents: number): string => {
    const share = totalCents === 0 ? 0 : Math.min(1, Math.max(0, leftCents / totalCents));
    return '#'.repeat(Math.ceil(share * barWidth)).padEnd(barWidth, '.');
  };
  return months.map((month) => ({ ...month, leftBar: barOf(month.leftCents) }));
}

const chart: View<MonthWithBar> = {
  fields: [
    { path: 'month', kind: 'month', priority: 1 },
    { path: 'leftBar', kind: 'text', priority: 1 },
    { path: 'leftCents', kind: 'money', priority: 1 },
    { path: 'promisedCents', kind: 'money', priority: 2 },
  ],
};

export const forecastChart: DetailView<BudgetForecast> = {
  fields: forecastList.fields,
  sections: [
    section('months', chart, monthsWithBars),
    section('functions', functions, (forecast) => forecast.functions),
    section('agreements', promised, promisedRows),
  ],
};
