import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.reopen',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: asReadOptions,
  examples: ['pgb agreement reopen Z0000008', 'pgb agreement reopen Z0000001 --yes'],
  async run(context, { agreementId, ...read }) {
    const { notices } = context.cli;
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, () => notices.confirm.reopen(agreementId));
    if (amended !== undefined) {
      const amendment = await client.amendments.reopen(agreementId, amended, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.reopened(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, read, () => notices.confirm.reopen(agreementId));
    const agreement = await client.agreements.reopen(agreementId, { version }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.reopened(agreement.id));
  },
});
