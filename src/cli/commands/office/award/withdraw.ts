import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { awardView } from '../../../view/award.ts';

export default command({
  operation: 'awards.withdraw',
  arguments: { awardId: requiredValue(id('award')) },
  options: { reason: requiredValue(text), yes: flag({ short: 'y' }) },
  examples: ['pgb office award withdraw T0000001 --reason "Verhuisd naar een andere regio" --yes'],
  async run(context, { awardId, reason, yes }) {
    await confirm(context, context.cli.notices.confirm.withdrawAward(awardId), yes);
    const client = await context.client();
    const award = await client.awards.withdraw(awardId, { reason }, context.call);
    await context.out.done(awardView, award, context.cli.notices.award.withdrawn(award.id));
  },
});
