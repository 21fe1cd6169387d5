import type { RateLine } from '../agreement-terms.ts';
import { daysBetween } from '../values/date.ts';
import { partOf, type Cents } from '../values/money.ts';
import { firstDay, lastDay } from '../values/month.ts';
import type { PromisingAgreement } from './forecast-facts.ts';
import { dearestRate, rateTermsOn } from './promised-terms.ts';

/**
 * An estimate of some days of irregular care: as much for each day as on average in the months that were declared, at
 * the rate of now. A month in which the agreement began or ended counts for the days that it ran. Undefined when
 * nothing was declared yet.
 */
export function averageFor(agreement: PromisingAgreement, rate: RateLine, days: number): Cents | undefined {
  const terms = agreement.agreedTerms ?? agreement.terms;
  let cents = 0;
  let ran = 0;
  for (const { month, totalCents, isMonthlyPay } of agreement.declared) {
    if (isMonthlyPay) continue;
    const start = agreement.start > firstDay(month) ? agreement.start : firstDay(month);
    const end = agreement.end !== undefined && agreement.end < lastDay(month) ? agreement.end : lastDay(month);
    const then = dearestRate(rateTermsOn({ terms }, start)?.rates ?? []);
    const isSameUnit = then !== undefined && then.unit === rate.unit && then.cents > 0;
    cents += isSameUnit ? partOf(totalCents, rate.cents, then.cents) : totalCents;
    ran += Math.max(0, daysBetween(start, end) + 1);
  }
  return ran === 0 ? undefined : partOf(cents, days, ran);
}
