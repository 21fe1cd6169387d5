import { command } from '../../framework/command.ts';
import { flag } from '../../framework/spec.ts';
import { messageList } from '../../view/message.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'messages.list',
  options: { unread: flag(), ...pagingOptions },
  examples: ['pgb message list --unread', 'pgb message list --all -o ndjson'],
  async run(context, { unread, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), unread: unread || undefined, budgetHolderId: await context.holder() };
    await context.out.list(messageList, client.messages.list(query, context.call), paging.all);
  },
});
