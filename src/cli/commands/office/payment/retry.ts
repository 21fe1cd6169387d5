import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { canAsk } from '../../../prompt/can-ask.ts';
import { confirmAtTerminal } from '../../../prompt/confirm.ts';
import { paymentDetails } from '../../../view/payments/payment.ts';

export default command({
  operation: 'payments.retry',
  arguments: { paymentId: requiredValue(id('payment')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb office payment retry U0000001 --as payment-officer'],
  async run(context, { paymentId, yes }) {
    const client = await context.client();
    if (canAsk(context) && !yes)
      await context.out.show(paymentDetails, await client.payments.show(paymentId, context.call));
    await confirmAtTerminal(context, context.cli.notices.confirm.retryPayment(paymentId), yes);
    await context.out.record(paymentDetails, await client.payments.retry(paymentId, context.call));
  },
});
