import { command } from '../framework/command.ts';
import { requiredValue } from '../framework/spec.ts';
import { anyId } from '../framework/values/value.ts';
import { historyList } from '../view/message.ts';
import { pageQuery, pagingOptions } from './paging.ts';

export default command({
  operation: 'history.list',
  arguments: { recordId: requiredValue(anyId) },
  options: pagingOptions,
  examples: ['pgb history Z0000001', 'pgb history D0000001 --fields at,by,body -o csv'],
  async run(context, { recordId, ...paging }) {
    const client = await context.client();
    await context.out.list(historyList, client.history.list(recordId, pageQuery(paging), context.call), paging.all);
  },
});
