import { toBudget } from './view.ts';
import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import { notFound } from '../answers/portal-error.ts';
import { filterNumber, recordNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { centsAwaitingHolder, findAward, listAwards } from '../store/queries/awards/awards.ts';

export const budgetService = {
  'budgets.list': async (context, { limit, cursor, budgetHolderId, validOn }) => {
    const { store, caller } = context;
    const awards = await listAwards(store, caller, {
      budgetHolderId: filterNumber('budget-holder', budgetHolderId),
      validOn,
      before: readCursor(cursor),
      count: rowsToRead(limit),
    });
    const holders = [...new Set(awards.slice(0, limit).map((award) => award.budgetHolderId))];
    context.touch(...holders);
    const awaiting = await centsAwaitingHolder(store, holders);
    return toPage(awards, limit, (award) => toBudget(award, awaiting.get(award.id) ?? 0));
  },

  'budgets.show': async (context, _, { awardId }) => {
    const award = await findAward(context.store, context.caller, recordNumber('award', awardId));
    if (award === undefined) throw notFound();
    context.touch(award.budgetHolderId);
    const awaiting = await centsAwaitingHolder(context.store, [award.budgetHolderId]);
    return toBudget(award, awaiting.get(award.id) ?? 0);
  },
} satisfies Service<'budgets.list' | 'budgets.show'>;
