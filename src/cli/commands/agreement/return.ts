import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id, text } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.return',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { reason: requiredValue(text), ...asReadOptions },
  examples: ['pgb agreement return Z0000008 --reason "Het tarief klopt niet"'],
  async run(context, { agreementId, reason, ...read }) {
    const { notices } = context.cli;
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, (shown) =>
      notices.confirm.return(agreementId, shown),
    );
    if (amended !== undefined) {
      const amendment = await client.amendments.return(agreementId, amended, { reason }, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.returned(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) =>
      notices.confirm.return(agreementId, shown),
    );
    const agreement = await client.agreements.return(agreementId, { version, reason }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.returned(agreement.id));
  },
});
