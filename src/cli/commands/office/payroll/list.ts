import { command } from '../../../framework/command.ts';
import { payrollOrderView } from '../../../view/payments/payroll.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

export default command({
  operation: 'payrollOrders.list',
  options: pagingOptions,
  examples: ['pgb office payroll list --as payment-officer'],
  async run(context, paging) {
    const client = await context.client();
    const orders = client.payrollOrders.list(pageQuery(paging), context.call);
    await context.out.list(payrollOrderView, orders, paging.all);
  },
});
