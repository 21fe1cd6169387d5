import { command } from '../../../framework/command.ts';
import { paymentRunView } from '../../../view/payments/payment.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

export default command({
  operation: 'paymentRuns.list',
  options: pagingOptions,
  examples: ['pgb office payment runs --as payment-officer'],
  async run(context, paging) {
    const client = await context.client();
    const runs = client.paymentRuns.list(pageQuery(paging), context.call);
    await context.out.list(paymentRunView, runs, paging.all);
  },
});
