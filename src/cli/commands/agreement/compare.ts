import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementComparison } from '../../view/agreements/agreement-comparison.ts';

export default command({
  operation: 'agreements.compare',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement compare Z0000008', 'pgb agreement compare Z0000008 -o json'],
  async run(context, { agreementId }) {
    const client = await context.client();
    const comparison = await client.agreements.compare(agreementId, context.call);
    await context.out.record(agreementComparison, comparison);
    if (comparison.comparedWith === null && context.out.isForPeople)
      await context.out.notice(context.cli.notices.agreement.nothingBefore(agreementId));
  },
});
