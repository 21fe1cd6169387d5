import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';
import { amendmentDetails, toShown } from '../../view/amendment.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.submit',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: asReadOptions,
  examples: ['pgb agreement submit Z0000008', 'pgb agreement submit Z0000008 --read-version 2'],
  async run(context, { agreementId, ...read }) {
    const { notices } = context.cli;
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, (shown) =>
      notices.confirm.submit(agreementId, shown),
    );
    if (amended !== undefined) {
      const amendment = await client.amendments.submit(agreementId, amended, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.submitted(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) =>
      notices.confirm.submit(agreementId, shown),
    );
    const agreement = await client.agreements.submit(agreementId, { version }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.submitted(agreement.id));
  },
});
