import { declarableStatuses } from '../../../domain/declaration/checks/check-agreement-state.ts';
import { type KeptDays, keptDays } from '../../../domain/declaration/months/month-pay.ts';
import { isPaidOtherwise } from '../../../domain/declaration/paid-otherwise.ts';
import { firstDay, lastDay } from '../../../domain/values/month.ts';
import type { MadeMonth } from '../../store/queries/declarations/monthly-pay.ts';
import type { DatedPay, MonthlyCase, MonthlyFacts, PayDay } from '../../monthly-pay/monthly-facts.ts';
import { payersOf } from '../../monthly-pay/payers.ts';
import { type Wanted, wantedFor } from '../../monthly-pay/wanted-month.ts';

/**
 * What is wrong with a month that was paid, now that an absence was reported, changed or ended, or other terms were agreed,
 * for days of it: another amount is due, nothing is, or the same for which another award or function bears it, or of which
 * another part comes back. Undefined when it was paid as it should be, or stays as it is.
 */
export type Correction =
  | { due: 'other' | 'same'; wanted: Wanted }
  | { due: 'nothing' }
  /** It stays as it is, since nobody corrected what was paid when it became known. */
  | { due: 'left'; totalCents: number };

export function planCorrection(
  one: MonthlyCase,
  paid: MadeMonth,
  { ofMonth, awards, day }: { ofMonth: readonly MadeMonth[]; awards: MonthlyFacts['awards']; day: PayDay },
): Correction | undefined {
  const { agreement, from } = one;
  const { month, parts, perAward } = paid;
  if (parts === null || month < from || !declarableStatuses.includes(agreement.status)) return undefined;
  if (isPaidWhole(one, paid)) return undefined;
  // A settled award has been accounted for: what was paid of it stays what it is.
  if (perAward.some(({ awardId }) => awards.get(awardId)?.settled === true)) return undefined;
  const wanted = wantedFor(one, month, { ofMonth, awards: payersOf(one, ofMonth, awards) }, day);
  if (wanted !== undefined && !isPaidOtherwise(parts, keptDays(wanted.pay))) return undefined;
  if (wanted !== undefined && isSamePay(paid, wanted)) return { due: 'same', wanted };
  if (paid.submittedAt < one.correctsFrom) return { due: 'left', totalCents: wanted?.pay.totalCents ?? 0 };
  return wanted === undefined ? { due: 'nothing' } : { due: 'other', wanted };
}

/** Most months are paid whole, with nothing to know of them: each day they are passed over, without a look at their days. */
function isPaidWhole({ terms, absences }: MonthlyCase, { month, parts }: MadeMonth): boolean {
  const first = firstDay(month);
  const last = lastDay(month);
  const [part, ...more] = parts ?? [];
  if (part === undefined || more.length > 0 || part.start !== first || part.end !== last) return false;
  if (part.paidBasisPoints !== undefined || part.compensatedBasisPoints !== undefined) return false;
  const isWholeMonth = ({ start, end }: DatedPay): boolean => start <= first && (end === undefined || end >= last);
  const agreed = terms.find(isWholeMonth);
  return (
    absences.every(({ start, end }) => start > last || (end !== undefined && end < first)) &&
    agreed?.monthlyAmountCents === part.monthlyAmountCents &&
    isBorneAs(agreed, part)
  );
}

function isBorneAs({ careFunction, bearing: { employerCharges } }: DatedPay, { borne }: KeptDays): boolean {
  if (borne === undefined) return true;
  return borne.careFunction === careFunction && borne.employerCharges === employerCharges;
}

/** Neither the care provider nor payroll has anything to do with what bears it, or with what comes back of it. */
function isSamePay({ totalCents, costCents }: MadeMonth, { pay }: Wanted): boolean {
  return totalCents === pay.totalCents && costCents === pay.costCents;
}
