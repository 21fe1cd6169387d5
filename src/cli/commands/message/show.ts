import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { tellMessage } from './tell-message.ts';

export default command({
  operation: 'messages.show',
  arguments: { messageId: requiredValue(id('message')) },
  examples: ['pgb message show B0000073'],
  async run(context, { messageId }) {
    const client = await context.client();
    await tellMessage(context, await client.messages.show(messageId, context.call));
  },
});
