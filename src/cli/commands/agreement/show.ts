import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { agreementWithAmendments } from '../../view/agreements/amendment.ts';

export default command({
  operation: 'agreements.show',
  arguments: { agreementId: requiredValue(id('agreement')) },
  examples: ['pgb agreement show Z0000001', 'pgb agreement show Z0000001 --fields status,nextOperations -o json'],
  async run(context, { agreementId }) {
    const client = await context.client();
    const agreement = await client.agreements.show(agreementId, context.call);
    const amendments = await client.amendments.list(agreementId, {}, context.call).toArray();
    await context.out.record(agreementWithAmendments, { ...agreement, amendments });
    if (agreement.unpaidAfter === null || !context.out.isForPeople) return;
    const { format } = await context.texts();
    await context.out.notice(context.cli.notices.agreement.unpaid(format.date(agreement.unpaidAfter)));
  },
});
