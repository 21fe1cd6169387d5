import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';

export default command({
  operation: 'agreements.submit',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement submit Z0000008'],
  async run(context, { agreementId }) {
    const client = await context.client();
    const agreement = await client.agreements.submit(agreementId, context.call);
    await context.out.done(agreementDetails, agreement, context.cli.notices.agreement.submitted(agreement.id));
  },
});
