import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { deliveryDetails } from '../../../view/payments/delivery.ts';

export default command({
  operation: 'deliveries.retry',
  arguments: { messageId: requiredValue(id('message'), { text: 'deliveryId' }) },
  examples: ['pgb office delivery retry B0000123 --as payment-officer'],
  async run(context, { messageId }) {
    const client = await context.client();
    await context.out.record(deliveryDetails, await client.deliveries.retry(messageId, context.call));
  },
});
