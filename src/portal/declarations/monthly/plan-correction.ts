import type { AwardFacts } from '../../../domain/award/award-facts.ts';
import { declarableStatuses } from '../../../domain/declaration/checks/check-agreement-state.ts';
import { isPaidOtherwise } from '../../../domain/declaration/paid-otherwise.ts';
import { firstDay, lastDay } from '../../../domain/values/month.ts';
import type { MadeMonth } from '../../store/queries/declarations/monthly-pay.ts';
import type { AwardShare } from '../../store/queries/declarations/changes.ts';
import type { DatedPay, MonthlyCase, MonthlyFacts, PayDay } from './monthly-facts.ts';
import { isTooLowIn, type Wanted, wantedFor } from './wanted-month.ts';

/**
 * What is wrong with a month that was paid, now that an absence was reported, changed or ended, or other terms were agreed,
 * for days of it: another amount is due, nothing is, or only what comes back to the budget is another. Undefined when it
 * was paid as it should be, or stays as it is.
 */
export type Correction = { due: 'other'; wanted: Wanted } | { due: 'same'; wanted: Wanted } | { due: 'nothing' };

export function planCorrection(
  one: MonthlyCase,
  paid: MadeMonth,
  awards: MonthlyFacts['awards'],
  day: PayDay,
): Correction | undefined {
  const { agreement, terms, from } = one;
  const { month, parts, perAward } = paid;
  if (parts === null || month < from || !declarableStatuses.includes(agreement.status)) return undefined;
  if (isPaidWhole(one, paid)) return undefined;
  // An amount below the minimum wage is told of, and takes back nothing that was paid.
  if (isTooLowIn(month, terms)) return undefined;
  // A settled award has been accounted for: what was paid of it stays what it is.
  if (perAward.some(({ awardId }) => awards.get(awardId)?.settled === true)) return undefined;
  const wanted = wantedFor(one, month, payersOf(one, [paid], awards), day);
  if (wanted === undefined) return { due: 'nothing' };
  if (!isPaidOtherwise(parts, wanted.pay.parts)) return undefined;
  return { due: isSameMoney(paid, wanted) ? 'same' : 'other', wanted };
}

/** Most months are paid whole, with nothing to know of them: each day they are passed over, without a look at their days. */
function isPaidWhole({ terms, absences }: MonthlyCase, { month, parts }: MadeMonth): boolean {
  const first = firstDay(month);
  const last = lastDay(month);
  const [part, ...more] = parts ?? [];
  if (part === undefined || more.length > 0 || part.start !== first || part.end !== last) return false;
  if (part.paidBasisPoints !== undefined || part.compensatedBasisPoints !== undefined) return false;
  const isWholeMonth = ({ start, end }: DatedPay): boolean => start <= first && (end === undefined || end >= last);
  return (
    absences.every(({ start, end }) => start > last || (end !== undefined && end < first)) &&
    terms.find(isWholeMonth)?.monthlyAmountCents === part.monthlyAmountCents
  );
}

/**
 * The awards that pay for a month, in the order in which they do. What became of an award since is no reason to take back
 * the days that it paid: its office judges that.
 */
export function payersOf(
  { awardIds }: MonthlyCase,
  ofMonth: readonly MadeMonth[],
  awards: MonthlyFacts['awards'],
): AwardFacts[] {
  const now = awardIds.flatMap((id) => awards.get(id) ?? []);
  const paid = ofMonth.findLast(({ status }) => status === 'paid' || status === 'corrected');
  const bearing = awards.get(paid?.perAward[0]?.awardId ?? 0);
  if (bearing === undefined) return now;
  return [...now, ...(paid?.parts ?? []).map(({ start, end }) => ({ ...bearing, start, end }))];
}

function isSameMoney({ totalCents, perAward }: MadeMonth, wanted: Wanted): boolean {
  return totalCents === wanted.pay.totalCents && moneyOf(perAward) === moneyOf(wanted.perAward);
}

function moneyOf(shares: readonly AwardShare[]): string {
  return shares
    .map(({ awardId, cents, functions = [] }) => {
      const each = functions.map(({ careFunction, cents: part }) => `${careFunction} ${part}`).sort();
      return [awardId, cents, ...each].join();
    })
    .sort()
    .join(' ');
}
