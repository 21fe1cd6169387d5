import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { confirmAtTerminal } from '../../../prompt/confirm.ts';
import { deliveryDetails } from '../../../view/payments/delivery.ts';

export default command({
  operation: 'deliveries.close',
  arguments: { messageId: requiredValue(id('message'), { text: 'deliveryId' }) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb office delivery close B0000123 --as payment-officer'],
  async run(context, { messageId, yes }) {
    await confirmAtTerminal(context, context.cli.notices.confirm.closeDelivery(messageId), yes);
    const client = await context.client();
    await context.out.record(deliveryDetails, await client.deliveries.close(messageId, context.call));
  },
});
