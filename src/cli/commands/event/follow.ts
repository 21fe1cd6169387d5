import { setTimeout as pause } from 'node:timers/promises';
import type { Exit } from '../../../contract/http/errors.ts';
import { eventTypes } from '../../../contract/events.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { count, text } from '../../framework/values/value.ts';
import { eventList } from '../../view/message.ts';

const SECONDS = 5;

export default command({
  finishesFirst: true,
  operation: 'events.list',
  options: { after: option(text), type: option(choice(eventTypes)), every: option(count(1, 3600), { usual: SECONDS }) },
  examples: ['pgb event follow -o ndjson', 'pgb event follow --type declaration.rejected --after 1042'],
  async run(context, { after, type, every = SECONDS }): Promise<Exit> {
    const client = await context.client();
    const budgetHolderId = await context.holder();
    const writer = await context.out.rows(eventList);
    let last = after;
    while (!context.stopping.aborted && !context.out.closed) {
      for await (const event of client.events.list({ after: last, type, budgetHolderId, limit: 500 }, context.call)) {
        await writer.row(event);
        last = event.id;
      }
      await writer.flush?.();
      await pause(every * 1000, undefined, { signal: context.stopping }).catch(() => undefined);
    }
    await writer.end(null);
    return context.out.closed ? 'done' : 'interrupted';
  },
});
