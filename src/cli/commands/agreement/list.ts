import { agreementKinds, agreementStatuses } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { agreementList } from '../../view/agreement.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'agreements.list',
  options: {
    status: option(choice(agreementStatuses, 'agreementStatus')),
    kind: option(choice(agreementKinds, 'agreementKind')),
    provider: option(id('care-provider')),
    ...pagingOptions,
  },
  examples: ['pgb agreement list', 'pgb agreement list --status approved --all -o json'],
  async run(context, { status, kind, provider, ...paging }) {
    const client = await context.client();
    const filters = { status, kind, careProviderId: provider, budgetHolderId: await context.holder() };
    await context.out.list(
      agreementList,
      client.agreements.list({ ...pageQuery(paging), ...filters }, context.call),
      paging.all,
    );
  },
});
