import type { Budget } from '../../../contract/types.ts';
import { forecastBudget } from '../../../domain/budget/forecast.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { filterNumber } from '../../answers/record-number.ts';
import { inTurns } from '../../batch/in-turns.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { holderOfRecord } from '../../resource/find-visible.ts';
import { listPage } from '../../resource/list-page.ts';
import { centsAwaitingHolder, listAwards, type NamedAwardRecord } from '../../store/queries/awards/awards.ts';
import { promisedByAwards } from '../../store/queries/awards/agreements/promised-agreements.ts';
import { findVisibleAward } from '../find-award.ts';
import { toBudget } from '../view.ts';

/** The budgets of these awards, with what their holders are still asked to approve and what their agreements still cost. */
async function budgetsOf(
  { store, rules, today }: OperationContext,
  awards: readonly NamedAwardRecord[],
): Promise<(award: NamedAwardRecord) => Budget> {
  const awaiting = await centsAwaitingHolder(store, [...new Set(awards.map(holderOfRecord))]);
  const promised = await promisedByAwards(
    store,
    awards.map(({ id }) => id),
  );
  const promisedTo = (award: NamedAwardRecord): readonly [number, number] => {
    const { agreements = [], costs = [] } = promised.get(award.id) ?? {};
    const facts = { ...award, id: formatRecordId('award', award.id) };
    return [award.id, forecastBudget({ award: facts, agreements, costs, rules, today }).promisedCents];
  };
  const sums = new Map(await inTurns(awards, promisedTo));
  return (award) =>
    toBudget(award, {
      awaitingHolderCents: awaiting.get(award.id) ?? 0,
      promisedCents: sums.get(award.id) ?? 0,
    });
}

export const budgetService = {
  'budgets.list': (context, { budgetHolderId, validOn, ...page }) => {
    const query = { budgetHolderId: filterNumber('budget-holder', budgetHolderId), validOn };
    return listPage(context, page, (window) => listAwards(context.store, context.caller, { ...query, ...window }), {
      holderOf: holderOfRecord,
      view: (shown: readonly NamedAwardRecord[]) => budgetsOf(context, shown),
    });
  },

  'budgets.show': async (context, _, { awardId }) => {
    const award = await findVisibleAward(context, awardId);
    return (await budgetsOf(context, [award]))(award);
  },
} satisfies Service<'budgets.list' | 'budgets.show'>;
