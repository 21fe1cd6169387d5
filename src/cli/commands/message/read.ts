import type { Message } from '../../../contract/types.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { repeated } from '../../framework/spec.ts';
import { id } from '../../framework/value.ts';
import { messageList } from '../../view/message.ts';

export default command({
  operation: 'messages.read',
  arguments: { messageIds: repeated(id('message')) },
  examples: ['pgb message read B0000073', 'pgb message read B0000071 B0000073'],
  async run(context, { messageIds }) {
    if (messageIds.length === 0) throw new CliError('nothing-chosen', { options: 'B…' });
    const client = await context.client();
    const messages: Message[] = [];
    for (const messageId of messageIds) messages.push(await client.messages.read(messageId, context.call));
    if (!context.out.isForPeople) await context.out.answer(messageList, messages, { items: messages });
    await context.out.notice(context.cli.notices.message.read(messages.length));
  },
});
