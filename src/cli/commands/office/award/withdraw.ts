import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { date, id, text } from '../../../framework/values/value.ts';
import { tellChanged } from './tell-changed.ts';
import { confirmEffect } from './tell-effect.ts';

export default command({
  operation: 'awards.withdraw',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    from: option(date, { text: 'awardFrom' }),
    reason: requiredValue(text),
    dryRun: flag({ text: 'effectOnly' }),
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb office award withdraw T0000001 --reason "Verhuisd naar een andere regio" --yes',
    'pgb office award withdraw T0000001 --from 2026-11-01 --reason "Zorg in natura"',
  ],
  async run(context, { awardId, from, reason, yes, dryRun }) {
    const { format } = await context.texts();
    const { notices } = context.cli;
    const withdraw = { reason, ...(from !== undefined && { from }) };
    const question = notices.confirm.withdrawAward(awardId, from && format.date(from));
    if (!(await confirmEffect(context, awardId, { withdraw }, { question, yes, dryRun }))) return;
    const client = await context.client();
    const award = await client.awards.withdraw(awardId, withdraw, context.call);
    await tellChanged(context, award, notices.award.withdrawn(award.id, format.date(award.end)));
  },
});
