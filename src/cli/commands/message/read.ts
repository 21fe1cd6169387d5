import type { Message } from '../../../contract/types.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { valueList } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { messageList } from '../../view/message.ts';
import { tellMessage } from './tell-message.ts';

export default command({
  operation: 'messages.read',
  arguments: { messageIds: valueList(id('message')) },
  examples: ['pgb message read B0000073', 'pgb message read B0000071 B0000073'],
  async run(context, { messageIds }) {
    if (messageIds.length === 0) throw new CliError('nothing-chosen', { options: 'B…' });
    const client = await context.client();
    const { out } = context;
    const messages: Message[] = [];
    for (const messageId of messageIds) {
      const message = await client.messages.read(messageId, context.call);
      if (out.isForPeople && messages.length > 0) await out.raw('\n');
      if (out.isForPeople) await tellMessage(context, message);
      messages.push(message);
    }
    if (!out.isForPeople) await out.answer(messageList, messages, { items: messages });
    await out.notice(context.cli.notices.message.read(messages.length));
  },
});
