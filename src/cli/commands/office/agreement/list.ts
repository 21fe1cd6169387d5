import { agreementStatuses } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { agreementList } from '../../../view/agreements/agreement.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

export default command({
  operation: 'agreements.assess',
  options: { status: option(choice(agreementStatuses, 'agreementStatus')), ...pagingOptions },
  examples: ['pgb office agreement list --as assessor', 'pgb office agreement list --status approved --all -o csv'],
  async run(context, { status, ...paging }) {
    const client = await context.client();
    // What is to be assessed is an agreement, or the amendment of one that runs.
    const which = status === undefined ? { waitsFor: 'assess' as const } : { status };
    const query = { ...pageQuery(paging), ...which, budgetHolderId: await context.holder() };
    await context.out.list(agreementList, client.agreements.list(query, context.call), paging.all);
  },
});
