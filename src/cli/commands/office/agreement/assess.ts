import { command } from '../../../framework/command.ts';
import { requiredValue, option } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { id, text } from '../../../framework/values/value.ts';
import { agreementDetails } from '../../../view/agreement.ts';
import { asReadOptions, versionAsRead } from '../../agreement/as-read.ts';

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
    const version = await versionAsRead(context, agreementId, read, (shown) => ask(agreementId, shown));
    const client = await context.client();
    const assessment = { version, decision, ...(reason !== undefined && { reason }) };
    const agreement = await client.agreements.assess(agreementId, assessment, context.call);
    const { approved, rejected } = notices.agreement;
    const sentence = (decision === 'approve' ? approved : rejected)(agreement.id);
    await context.out.done(agreementDetails, agreement, sentence);
  },
});
