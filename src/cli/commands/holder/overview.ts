import { command } from '../../framework/command.ts';
import { holderOverviewList } from '../../view/people/people.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'holderOverviews.list',
  options: pagingOptions,
  examples: ['pgb holder overview', 'pgb holder overview -o json --as representative'],
  async run(context, paging) {
    const client = await context.client();
    await context.out.list(
      holderOverviewList,
      client.holderOverviews.list({ ...pageQuery(paging), budgetHolderId: await context.holder() }, context.call),
      paging.all,
    );
  },
});
