import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { paymentDetails } from '../../../view/payment.ts';

export default command({
  operation: 'payments.retry',
  arguments: { paymentId: requiredValue(id('payment')) },
  examples: ['pgb office payment retry U0000001 --as payment-officer'],
  async run(context, { paymentId }) {
    const client = await context.client();
    await context.out.record(paymentDetails, await client.payments.retry(paymentId, context.call));
  },
});
