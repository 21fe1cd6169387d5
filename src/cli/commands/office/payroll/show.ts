import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { payrollOrderDetails } from '../../../view/payments/payroll.ts';

export default command({
  operation: 'payrollOrders.show',
  arguments: { payrollOrderId: requiredValue(id('payroll-order')) },
  examples: ['pgb office payroll show L0000001 --as payment-officer'],
  async run(context, { payrollOrderId }) {
    const client = await context.client();
    await context.out.record(payrollOrderDetails, await client.payrollOrders.show(payrollOrderId, context.call));
  },
});
