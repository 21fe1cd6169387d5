import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { messageDetails } from '../../view/message.ts';

export default command({
  operation: 'messages.show',
  arguments: { messageId: requiredValue(id('message')) },
  examples: ['pgb message show B0000073'],
  async run(context, { messageId }) {
    const client = await context.client();
    await context.out.record(messageDetails, await client.messages.show(messageId, context.call));
  },
});
