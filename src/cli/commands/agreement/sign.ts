import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';
import { amendmentDetails, toShown } from '../../view/amendment.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.sign',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: asReadOptions,
  examples: ['pgb agreement sign Z0000008', 'pgb agreement sign Z0000008 --read-version 2'],
  async run(context, { agreementId, ...read }) {
    const { notices } = context.cli;
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, (shown) =>
      notices.confirm.sign(agreementId, shown),
    );
    if (amended !== undefined) {
      const amendment = await client.amendments.sign(agreementId, amended, context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.signed(agreementId, amendment.version),
      );
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) =>
      notices.confirm.sign(agreementId, shown),
    );
    const agreement = await client.agreements.sign(agreementId, { version }, context.call);
    const { signed, nowSubmit, nowHolder } = notices.agreement;
    await context.out.done(agreementDetails, agreement, signed(agreement.id));
    if (context.out.isForPeople)
      await context.out.aside(agreement.status === 'signed' ? nowSubmit(agreement.id) : nowHolder);
  },
});
