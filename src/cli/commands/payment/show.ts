import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { paymentDetails } from '../../view/payments/payment.ts';

export default command({
  operation: 'payments.show',
  arguments: { paymentId: requiredValue(id('payment')) },
  examples: ['pgb payment show U0000001'],
  async run(context, { paymentId }) {
    const client = await context.client();
    await context.out.record(paymentDetails, await client.payments.show(paymentId, context.call));
  },
});
