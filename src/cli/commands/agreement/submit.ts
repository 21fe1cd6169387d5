import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementDetails } from '../../view/agreement.ts';
import { asReadOptions, versionAsRead } from './as-read.ts';

export default command({
  operation: 'agreements.submit',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: asReadOptions,
  examples: ['pgb agreement submit Z0000008', 'pgb agreement submit Z0000008 --read-version 2'],
  async run(context, { agreementId, ...read }) {
    const { notices } = context.cli;
    const version = await versionAsRead(context, agreementId, read, (shown) =>
      notices.confirm.submit(agreementId, shown),
    );
    const client = await context.client();
    const agreement = await client.agreements.submit(agreementId, { version }, context.call);
    await context.out.done(agreementDetails, agreement, notices.agreement.submitted(agreement.id));
  },
});
