import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { settlementView } from '../../../view/awards/settlement.ts';

export default command({
  operation: 'awards.settle',
  arguments: { awardId: requiredValue(id('award')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb office award settle T0000001 --yes --as assessor'],
  async run(context, { awardId, yes }) {
    const client = await context.client();
    const { settledCents, settledAt, possibleFrom } = await client.awards.settlement(awardId, context.call);
    const { today } = await client.me.show(context.call);
    // What is settled stays as it was, and what cannot be settled yet is refused with its reason: nothing to agree to.
    const isOpen = settledAt === null && today >= possibleFrom;
    const { format } = await context.texts();
    const { notices } = context.cli;
    await confirm(context, notices.confirm.settleAward(awardId, format.money(settledCents)), yes || !isOpen);
    await context.out.record(settlementView, await client.awards.settle(awardId, context.call));
  },
});
