import { agreementKinds, agreementStatuses, agreementWaits, careLaws } from '../../../domain/words.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { id } from '../../framework/values/value.ts';
import { agreementList } from '../../view/agreements/agreement.ts';
import { pageQuery, pagingOptions } from '../paging.ts';

export default command({
  operation: 'agreements.list',
  options: {
    status: option(choice(agreementStatuses, 'agreementStatus')),
    kind: option(choice(agreementKinds, 'agreementKind')),
    provider: option(id('care-provider')),
    law: option(choice(careLaws, 'careLaw')),
    waitsFor: option(choice(agreementWaits, 'agreementWait')),
    ...pagingOptions,
  },
  examples: [
    'pgb agreement list',
    'pgb agreement list --status approved --all -o json',
    'pgb agreement list --waits-for sign-amendment',
  ],
  async run(context, { status, kind, provider, law, waitsFor, ...paging }) {
    const client = await context.client();
    const filters = { status, kind, careProviderId: provider, law, waitsFor, budgetHolderId: await context.holder() };
    await context.out.list(
      agreementList,
      client.agreements.list({ ...pageQuery(paging), ...filters }, context.call),
      paging.all,
    );
  },
});
