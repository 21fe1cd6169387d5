import { command } from '../../framework/command.ts';
import { listPayments, paymentOptions } from './list-payments.ts';

export default command({
  operation: 'payments.list',
  options: paymentOptions,
  examples: ['pgb budget paid', 'pgb budget paid --month 2026-10 --all -o csv'],
  run: (context, options) => listPayments(context, 'paid', options),
});
