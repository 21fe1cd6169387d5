import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { date, id } from '../../framework/values/value.ts';
import { budgetView } from '../../view/award.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'budgets.list',
  arguments: { awardId: option(id('award'), { text: 'optionalAwardId' }) },
  options: { validOn: option(date), ...pagingOptions },
  examples: ['pgb budget show', 'pgb budget show T0000001 -o json'],
  async run(context, { awardId, validOn, ...paging }) {
    const client = await context.client();
    if (awardId !== undefined) {
      return context.out.record(budgetView, await client.budgets.show(awardId, context.call));
    }
    const query = { ...pageQuery(paging), validOn, budgetHolderId: await context.holder() };
    await context.out.list(budgetView, client.budgets.list(query, context.call), paging.all);
  },
});
