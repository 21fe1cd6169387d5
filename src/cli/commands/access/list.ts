import { command } from '../../framework/command.ts';
import { flag, option } from '../../framework/spec.ts';
import { date } from '../../framework/values/value.ts';
import { accessList } from '../../view/people/access-log.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'accessLog.list',
  options: {
    from: option(date, { text: 'accessFrom' }),
    to: option(date, { text: 'accessTo' }),
    own: flag(),
    ...pagingOptions,
  },
  examples: ['pgb access list', 'pgb access list --from 2026-11-01 --to 2026-11-30 -o json'],
  async run(context, { from, to, own, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), from, to, ...(own && { own }), budgetHolderId: await context.holder() };
    await context.out.list(accessList, client.accessLog.list(query, context.call), paging.all);
  },
});
