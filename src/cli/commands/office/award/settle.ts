import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { settlementView } from '../../../view/settlement.ts';

export default command({
  operation: 'awards.settle',
  arguments: { awardId: requiredValue(id('award')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb office award settle T0000001 --yes --as assessor'],
  async run(context, { awardId, yes }) {
    const client = await context.client();
    const { settledCents } = await client.awards.settlement(awardId, context.call);
    const { format } = await context.texts();
    const { notices } = context.cli;
    await confirm(context, notices.confirm.settleAward(awardId, format.money(settledCents)), yes);
    await context.out.record(settlementView, await client.awards.settle(awardId, context.call));
  },
});
