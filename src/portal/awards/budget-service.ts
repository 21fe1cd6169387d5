import type { Budget } from '../../contract/types.ts';
import { filterNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { centsAwaitingHolder, listAwards, type NamedAwardRecord } from '../store/queries/awards/awards.ts';
import { findVisibleAward } from './find-award.ts';
import { toBudget } from './view.ts';

/** The budgets of these awards, with what their holders are still asked to approve. */
async function budgetsOf(
  { store }: OperationContext,
  awards: readonly NamedAwardRecord[],
): Promise<(award: NamedAwardRecord) => Budget> {
  const awaiting = await centsAwaitingHolder(store, [...new Set(awards.map(holderOfRecord))]);
  return (award) => toBudget(award, awaiting.get(award.id) ?? 0);
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
