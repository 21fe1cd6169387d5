import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id, text } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';

export default command({
  operation: 'agreements.return',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { reason: requiredValue(text) },
  examples: ['pgb agreement return Z0000008 --reason "Het tarief klopt niet"'],
  async run(context, { agreementId, reason }) {
    const client = await context.client();
    const agreement = await client.agreements.return(agreementId, { reason }, context.call);
    await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.returned(agreement.id));
  },
});
