import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { payrollLineView } from '../../../view/payments/payroll.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

export default command({
  operation: 'payrollLines.list',
  arguments: { payrollOrderId: requiredValue(id('payroll-order')) },
  options: { open: flag({ text: 'payrollOpen' }), ...pagingOptions },
  examples: [
    'pgb office payroll lines L0000001 --as payment-officer',
    'pgb office payroll lines L0000001 --all -o csv --as payment-officer',
  ],
  async run(context, { payrollOrderId, open, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), ...(open && { open: true }) };
    await context.out.list(payrollLineView, client.payrollLines.list(payrollOrderId, query, context.call), paging.all);
  },
});
