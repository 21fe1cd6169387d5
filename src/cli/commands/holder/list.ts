import { command } from '../../framework/command.ts';
import { holderList } from '../../view/people/people.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'budgetHolders.list',
  options: pagingOptions,
  examples: ['pgb holder list', 'pgb holder list -o json --as representative'],
  async run(context, paging) {
    const client = await context.client();
    await context.out.list(holderList, client.budgetHolders.list(pageQuery(paging), context.call), paging.all);
  },
});
