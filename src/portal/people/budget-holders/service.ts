import type { Service } from '../../handler.ts';
import { findVisible, type VisibleRecords } from '../../resource/find-visible.ts';
import { listPage } from '../../resource/list-page.ts';
import {
  findBudgetHolder,
  listBudgetHolders,
  type BudgetHolderRecord,
} from '../../store/queries/people/budget-holders.ts';
import { viewsFor } from './view.ts';

function holderOf({ id }: BudgetHolderRecord): number {
  return id;
}

export const budgetHolders: VisibleRecords<BudgetHolderRecord> = {
  kind: 'budget-holder',
  find: findBudgetHolder,
  holderOf,
};

export const budgetHolderService = {
  'budgetHolders.list': (context, page) =>
    listPage(context, page, (window) => listBudgetHolders(context.store, context.caller, window), {
      holderOf,
      view: (shown) => viewsFor(context, shown),
    }),

  'budgetHolders.show': async (context, _, { budgetHolderId }) => {
    const holder = await findVisible(context, budgetHolders, budgetHolderId);
    return (await viewsFor(context, [holder]))(holder);
  },
} satisfies Service<'budgetHolders.list' | 'budgetHolders.show'>;
