import type { Cents } from '../values/money.ts';
import { monthOf, type Month } from '../values/month.ts';
import type { CareFunction } from '../words.ts';
import type { ForecastAward, FunctionSpent } from './forecast-facts.ts';

type Amounts = Pick<ForecastAward, 'amountCents' | 'later'>;

/** What the award gives once all its versions have begun. */
export function lastAmount({ amountCents, later = [] }: Amounts): Cents {
  return later.at(-1)?.amountCents ?? amountCents;
}

/** What the versions that begin in a month add; below zero when they lower the award. Source: iPgb 2.0 OP501, OP503. */
export function amountAdded({ amountCents, later = [] }: Amounts, month: Month): Cents {
  const before = later.findLast(({ from }) => monthOf(from) < month)?.amountCents ?? amountCents;
  const after = later.findLast(({ from }) => monthOf(from) <= month)?.amountCents ?? amountCents;
  return after - before;
}

/** The functions that have money, now or later. What a later version no longer names has none by then. */
export function functionsOverTime({
  functionBudgets = [],
  later = [],
}: Pick<ForecastAward, 'functionBudgets' | 'later'>): (FunctionSpent & { lastCents: Cents })[] {
  const last = later.at(-1)?.functionBudgets;
  const amountOf = (careFunction: CareFunction): Cents | undefined =>
    last?.find((one) => one.careFunction === careFunction)?.amountCents;
  const now = functionBudgets.map((one) => ({
    ...one,
    lastCents: last === undefined ? one.amountCents : (amountOf(one.careFunction) ?? 0),
  }));
  const isNew = ({ careFunction }: { careFunction: CareFunction }): boolean =>
    functionBudgets.every((one) => one.careFunction !== careFunction);
  const nothing = { amountCents: 0, paidCents: 0, scheduledCents: 0 };
  const added = (last ?? []).filter(isNew).map(({ careFunction, amountCents }) => ({
    careFunction,
    ...nothing,
    lastCents: amountCents,
  }));
  return [...now, ...added];
}
