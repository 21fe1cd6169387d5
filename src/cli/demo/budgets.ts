import type { Budget } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import type { Institution } from './institution.ts';
import type { Stage } from './stage.ts';

/** The budgets of the clients, as the care office sees them. */
export function budgetsOf(stage: Stage, { holders }: Institution, { call }: Context): Promise<Budget[]> {
  return stage.as('assessor', async (client) => {
    const budgets = await client.budgets.list({ limit: 500 }, call).toArray();
    return budgets.filter(({ budgetHolder }) => holders.has(budgetHolder.id));
  });
}
