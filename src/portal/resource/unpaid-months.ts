import { absentDays } from '../../domain/absence/absent-days.ts';
import { termsInTurn } from '../../domain/agreement/terms-in-turn.ts';
import { type MonthlyTerms, monthlyPayKindOf, monthPay } from '../../domain/declaration/month-pay.ts';
import type { Rules } from '../../domain/rules/rules.ts';
import { addMonths, type Month } from '../../domain/values/month.ts';
import { absencesOf, asAbsence } from '../store/queries/absences/absences.ts';
import { agreedTerms } from '../store/queries/agreements/agreed-terms.ts';
import { payingAwards } from '../store/queries/awards/linked-agreements.ts';
import { awardBalances } from '../store/queries/awards/reservations.ts';
import { type ClosedMonth, standingMonths } from '../store/queries/declarations/closed-months.ts';
import { type MonthlyAgreement, monthlyAgreements } from '../store/queries/declarations/monthly-pay.ts';
import type { Store } from '../store/store.ts';

/**
 * Months of an agreement whose wage or fixed amount is due by now, and never was paid: with what they come to. That of a
 * whole month is not told from that of some of its days, which stand as they were paid.
 */
export async function unpaidMonths(
  store: Store,
  agreementId: number,
  { first, last, rules }: { first: Month; last: Month; rules: Rules },
): Promise<ClosedMonth[]> {
  const [agreement] = await monthlyAgreements(store, [agreementId], { hold: false });
  if (agreement === undefined || agreement.kind === null || first > last) return [];
  const kind = monthlyPayKindOf(agreement.kind);
  const terms = await monthlyTerms(store, agreement);
  if (terms.every(({ monthlyAmountCents }) => monthlyAmountCents === undefined)) return [];
  const standing = await standingMonths(store, agreementId, { first, last });
  const awards = await awardBalances(store, (await payingAwards(store, [agreementId])).get(agreementId) ?? [], {
    hold: false,
  });
  const absences = await daysAbsent(store, agreement, rules);
  const unpaid: ClosedMonth[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const { totalCents } = standing.has(month) ? { totalCents: 0 } : monthPay({ month, terms, awards, absences });
    if (totalCents > 0) unpaid.push({ kind, month, totalCents });
  }
  return unpaid;
}

/** What the budget bears beside it is nothing to what was agreed. */
async function monthlyTerms(
  store: Store,
  { id, start, end, workArrangements }: MonthlyAgreement,
): Promise<MonthlyTerms[]> {
  if (start === null || workArrangements === null) return [];
  const amended = (await agreedTerms(store, [id])).get(id);
  const all = amended?.map(({ from, terms }) => ({ from, terms: terms.workArrangements }));
  return termsInTurn(all ?? [{ from: start, terms: workArrangements }], end ?? undefined).map(({ terms, ...days }) => ({
    ...days,
    ...(terms.monthlyAmountCents !== undefined && { monthlyAmountCents: terms.monthlyAmountCents }),
    ...(terms.monthlyCareFunction !== undefined && { careFunction: terms.monthlyCareFunction }),
    chargesBasisPoints: 0,
  }));
}

async function daysAbsent(store: Store, { id, kind, birthDate, workArrangements }: MonthlyAgreement, rules: Rules) {
  if (kind === null) return [];
  const absences = (await absencesOf(store, [id])).get(id) ?? [];
  const { daysPerWeek, waitingDays } = workArrangements ?? {};
  return absentDays(absences.map(asAbsence), { kind, birthDate, daysPerWeek, waitingDays }, rules);
}
