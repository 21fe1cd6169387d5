import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { agreementDetails } from '../../view/agreement.ts';

export default command({
  operation: 'agreements.reopen',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb agreement reopen Z0000008', 'pgb agreement reopen Z0000001 --yes'],
  async run(context, { agreementId, yes }) {
    const client = await context.client();
    await confirm(context, context.cli.notices.confirm.reopen(agreementId), yes);
    const agreement = await client.agreements.reopen(agreementId, context.call);
    await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.reopened(agreement.id));
  },
});
