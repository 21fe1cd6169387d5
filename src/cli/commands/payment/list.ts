import { paymentStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id, month } from '../../framework/values/value.ts';
import { paymentView } from '../../view/payments/payment.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'payments.list',
  options: {
    status: option(choice(paymentStatuses, 'paymentStatus')),
    month: option(month),
    provider: option(id('care-provider')),
    declaration: option(id('declaration')),
    ...pagingOptions,
  },
  examples: ['pgb payment list --status scheduled', 'pgb payment list --month 2026-10 --all -o csv'],
  async run(context, { status, month, provider, declaration, ...paging }) {
    const client = await context.client();
    const filters = { status, month, careProviderId: provider, declarationId: declaration };
    const query = { ...pageQuery(paging), ...filters, budgetHolderId: await context.holder() };
    await context.out.list(paymentView, client.payments.list(query, context.call), paging.all);
  },
});
