import { eventTypes } from '../../../contract/events.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { text } from '../../framework/values/value.ts';
import { eventList } from '../../view/message.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'events.list',
  options: { after: option(text), type: option(choice(eventTypes)), ...pagingOptions },
  examples: ['pgb event list --type payment.paid', 'pgb event list --after 1042 --all -o ndjson'],
  async run(context, { after, type, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), after, type, budgetHolderId: await context.holder() };
    await context.out.list(eventList, client.events.list(query, context.call), paging.all);
  },
});
