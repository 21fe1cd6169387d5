import { agreementStatuses } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { option } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { agreementList } from '../../../view/agreement.ts';
import { pageQuery, pagingOptions } from '../../paging.ts';

const usual = 'in-assessment';

export default command({
  operation: 'agreements.assess',
  options: { status: option(choice(agreementStatuses, 'agreementStatus'), { usual }), ...pagingOptions },
  examples: ['pgb office agreement list --as assessor', 'pgb office agreement list --status approved --all -o csv'],
  async run(context, { status = usual, ...paging }) {
    const client = await context.client();
    const query = { ...pageQuery(paging), status, budgetHolderId: await context.holder() };
    await context.out.list(agreementList, client.agreements.list(query, context.call), paging.all);
  },
});
