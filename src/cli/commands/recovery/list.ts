import { recoveryStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { recoveryView } from '../../view/payments/recovery.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'recoveries.list',
  options: {
    status: option(choice(recoveryStatuses, 'recoveryStatus')),
    provider: option(id('care-provider')),
    ...pagingOptions,
  },
  examples: ['pgb recovery list --status open', 'pgb recovery list --provider V0000001 --all -o csv'],
  async run(context, { status, provider, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), status, careProviderId: provider, budgetHolderId: await context.holder() };
    await context.out.list(recoveryView, client.recoveries.list(query, context.call), paging.all);
  },
});
