import type { Budget } from '../../../contract/types.ts';
import { command } from '../../framework/command.ts';
import type { Context } from '../../framework/context.ts';
import { option } from '../../framework/spec.ts';
import { date, id } from '../../framework/values/value.ts';
import { budgetView } from '../../view/awards/award.ts';
import { noting, pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'budgets.list',
  arguments: { awardId: option(id('award'), { text: 'optionalAwardId' }) },
  options: { validOn: option(date), ...pagingOptions },
  examples: ['pgb budget show', 'pgb budget show T0000001 -o json'],
  async run(context, { awardId, validOn, ...paging }) {
    const client = await context.client();
    if (awardId !== undefined) {
      const budget = await client.budgets.show(awardId, context.call);
      await context.out.record(budgetView, budget);
      await tellStops(context, [budget]);
      return tellEnded(context, budget);
    }
    const query = { ...pageQuery(paging), validOn, budgetHolderId: await context.holder() };
    const stopped: Budget[] = [];
    const note = (budget: Budget): void => void (budget.declarationStop && stopped.push(budget));
    await context.out.list(budgetView, noting(client.budgets.list(query, context.call), note), paging.all);
    return tellStops(context, stopped);
  },
});

/** Nobody can declare on a budget at a stop, and what is left of it does not show why. */
async function tellStops({ out, cli }: Context, budgets: readonly Budget[]): Promise<void> {
  const stopped = budgets.filter(({ declarationStop }) => declarationStop);
  if (stopped.length > 0) await out.notice(cli.notices.stoppedBudgets(stopped.map(({ awardId }) => awardId)));
}

/** An award that ended before its time pays for no care after that day, and what hangs on it goes on as if it did. */
async function tellEnded(context: Context, { awardId, status, period }: Budget): Promise<void> {
  if (status === 'active' || !context.out.isForPeople) return;
  const { format } = await context.texts();
  const lastDay = period.start <= period.end ? format.date(period.end) : undefined;
  await context.out.notice(context.cli.notices.endedBudget(awardId, lastDay));
}
