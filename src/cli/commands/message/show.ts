import { command } from '../../framework/command.ts';
import { needed } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { messageDetails } from '../../view/message.ts';

export default command({
  operation: 'messages.show',
  arguments: { messageId: needed(id('message')) },
  examples: ['pgb message show B0000073'],
  async run(context, { messageId }) {
    const client = await context.client();
    await context.out.record(messageDetails, await client.messages.show(messageId, context.call));
  },
});
