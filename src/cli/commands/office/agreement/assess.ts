import { command } from '../../../framework/command.ts';
import { requiredValue, option } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreement.ts';
import { amendmentDetails, toShown } from '../../../view/amendment.ts';
import { amendmentAsRead, asReadOptions, versionAsRead } from '../../agreement/as-read.ts';

export default command({
  operation: 'agreements.assess',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    decision: requiredValue(choice(['approve', 'reject'], 'action', 'decision')),
    reason: option(text, { text: 'optionalReason' }),
    ...asReadOptions,
  },
  examples: [
    'pgb office agreement assess Z0000001 --decision approve --as assessor',
    'pgb office agreement assess Z0000001 --decision reject --reason "Het tarief is hoger dan toegestaan"',
  ],
  async run(context, { agreementId, decision, reason, ...read }) {
    const { notices } = context.cli;
    const ask = notices.confirm[decision];
    const client = await context.client();
    const amended = await amendmentAsRead(context, agreementId, read, (shown) => ask(agreementId, shown));
    if (amended !== undefined) {
      const assessed = { decision, ...(reason !== undefined && { reason }) };
      const amendment = await client.amendments.assess(agreementId, amended, assessed, context.call);
      const say = decision === 'approve' ? notices.amendment.approved : notices.amendment.rejected;
      await context.out.done(amendmentDetails, toShown(amendment), say(agreementId, amendment.version));
      return;
    }
    const version = await versionAsRead(context, agreementId, read, (shown) => ask(agreementId, shown));
    const assessment = { version, decision, ...(reason !== undefined && { reason }) };
    const agreement = await client.agreements.assess(agreementId, assessment, context.call);
    const { approved, rejected } = notices.agreement;
    const sentence = (decision === 'approve' ? approved : rejected)(agreement.id);
    await context.out.done(agreementDetails, agreement, sentence);
  },
});
