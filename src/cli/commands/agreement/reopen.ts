import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';
import { asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.reopen',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: asReadOptions,
  examples: ['pgb agreement reopen Z0000008', 'pgb agreement reopen Z0000001 --yes'],
  async run(context, { agreementId, ...read }) {
    const { notices } = context.cli;
    const version = await versionAsRead(context, agreementId, read, () => notices.confirm.reopen(agreementId));
    const client = await context.client();
    const agreement = await client.agreements.reopen(agreementId, { version }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.reopened(agreement.id));
  },
});
