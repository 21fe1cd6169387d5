import { hash } from 'node:crypto';
import type { AwardFacts } from '../../domain/award/award-facts.ts';
import { declarableStatuses } from '../../domain/declaration/checks/check-agreement-state.ts';
import { chargesFor } from '../../domain/declaration/checks/declaration-check.ts';
import type { MonthlyPayKind } from '../../domain/declaration/kinds.ts';
import { type MonthPay, monthlyPayKindOf, monthPay } from '../../domain/declaration/months/month-pay.ts';
import { firstDay, lastDay, type Month } from '../../domain/values/month.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { AwardShare } from '../store/queries/declarations/changes.ts';
import { type MadeMonth, type MonthlyAgreement, wasPaid } from '../store/queries/declarations/monthly-pay.ts';
import type { DatedPay, MonthlyCase, PayDay } from './monthly-facts.ts';

/** The pay of a month of an agreement that is to be made. */
export interface NewMonth {
  agreement: MonthlyAgreement & { careProviderId: number };
  kind: MonthlyPayKind;
  month: Month;
  pay: MonthPay;
  perAward: AwardShare[];
  contentHash: string;
  /** Which one of this month it is: one that was withdrawn keeps its reference. */
  turn: number;
  /** The month that was paid and that this one takes the place of. */
  corrects: number | null;
}

export type Wanted = Omit<NewMonth, 'turn' | 'corrects'>;

/** What a month should be, paid by these awards in their order; undefined when nothing is to be paid. */
export function wantedFor(
  { agreement, terms, from, absences }: MonthlyCase,
  month: Month,
  { ofMonth, awards }: { ofMonth: readonly MadeMonth[]; awards: readonly AwardFacts[] },
  { rules }: PayDay,
): Wanted | undefined {
  const { kind: agreed, status, careProviderId } = agreement;
  if (agreed === null || careProviderId === null || month < from || !declarableStatuses.includes(status))
    return undefined;
  // What was paid once is not taken back for that.
  if (!ofMonth.some(wasPaid) && isTooLowIn(month, terms)) return undefined;
  const pay = monthPay({
    month,
    terms: terms.map((one) => ({
      ...one,
      ...one.bearing,
      chargesBasisPoints: chargesFor(one.bearing, month, rules),
    })),
    awards,
    absences,
  });
  if (pay.totalCents === 0) return undefined;
  return {
    agreement: { ...agreement, careProviderId },
    kind: monthlyPayKindOf(agreed),
    month,
    pay,
    perAward: pay.perAward.map(({ awardId, ...share }) => ({ ...share, awardId: recordNumber('award', awardId) })),
    contentHash: hash('sha256', JSON.stringify([pay.parts, pay.costCents, pay.perAward]), 'base64url'),
  };
}

/**
 * On any day of the month that they hold for: an amount below the minimum wage is not paid, which both are told on its
 * first day. Once it is amended, the month is made. Source: Wet minimumloon.
 */
export function isTooLowIn(month: Month, terms: readonly DatedPay[]): boolean {
  return terms.some(({ start, end, tooLowFrom }) => {
    if (tooLowFrom === undefined || tooLowFrom > lastDay(month)) return false;
    return start <= lastDay(month) && (end === undefined || (end >= firstDay(month) && end >= tooLowFrom));
  });
}
