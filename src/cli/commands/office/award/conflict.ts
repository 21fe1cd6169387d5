import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id, text } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { awardView } from '../../../view/awards/award.ts';

export default command({
  operation: 'awards.resolveConflict',
  arguments: { awardId: requiredValue(id('award')) },
  options: { reason: requiredValue(text), yes: flag({ short: 'y' }) },
  examples: ['pgb office award conflict T0000001 --reason "Wat is betaald, is juist" --yes'],
  async run(context, { awardId, reason, yes }) {
    await confirm(context, context.cli.notices.confirm.liftStop(awardId), yes);
    const client = await context.client();
    const award = await client.awards.resolveConflict(awardId, { reason }, context.call);
    await context.out.done(awardView, award, context.cli.notices.award.stopLifted(award.id));
  },
});
