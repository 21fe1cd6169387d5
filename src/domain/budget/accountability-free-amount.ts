import { paysAtAll } from '../award/award-days.ts';
import { valueAt } from '../rules/dated-value.ts';
import type { Rules } from '../rules/rules.ts';
import { daysBetween } from '../values/date.ts';
import { partOf, type Cents } from '../values/money.ts';
import type { ForecastAward } from './forecast-facts.ts';

type Award = Pick<ForecastAward, 'law' | 'start' | 'end' | 'amountCents'>;

/**
 * Verantwoordingsvrij bedrag: a part of the award, with a least and a most for a year, which are less in proportion for
 * an award of a part of the year. Zero where no rule gives one. Source: Rlz 5.17(3)(4).
 */
export function accountabilityFreeAmount({ law, start, end, amountCents }: Award, rules: Rules): Cents {
  if (!paysAtAll({ start, end })) return 0;
  const on = (values: Rules['accountabilityFreeRate']): number => valueAt(values, start, [law]) ?? 0;
  const year = start.slice(0, 4);
  const days = daysBetween(start, end) + 1;
  const daysOfYear = daysBetween(`${year}-01-01`, `${year}-12-31`) + 1;
  const least = partOf(on(rules.accountabilityFreeMinimum), days, daysOfYear);
  const most = partOf(on(rules.accountabilityFreeMaximum), days, daysOfYear);
  return Math.min(most, Math.max(least, partOf(amountCents, on(rules.accountabilityFreeRate), 10_000)));
}
