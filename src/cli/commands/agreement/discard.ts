import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { confirm } from '../../prompt/confirm.ts';

export default command({
  operation: 'agreements.discard',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb agreement discard Z0000008', 'pgb agreement discard Z0000001 --yes'],
  async run(context, { agreementId, yes }) {
    const client = await context.client();
    await confirm(context, context.cli.notices.confirm.discard(agreementId), yes);
    await client.agreements.discard(agreementId, context.call);
    await context.out.notice(context.cli.notices.agreement.discarded(agreementId));
  },
});
