import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { amendmentDetails, toShown } from '../../view/agreements/amendment.ts';
import { findOpenAmendment } from './open-amendment.ts';

export default command({
  operation: 'agreements.share',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement share Z0000008'],
  async run(context, { agreementId }) {
    const client = await context.client();
    const open = await findOpenAmendment(context, agreementId);
    const { notices } = context.cli;
    if (open !== undefined) {
      const amendment = await client.amendments.share(agreementId, String(open.version), context.call);
      await context.out.done(
        amendmentDetails,
        toShown(amendment),
        notices.amendment.shared(agreementId, amendment.version),
      );
      return;
    }
    const agreement = await client.agreements.share(agreementId, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.shared(agreement.id));
  },
});
