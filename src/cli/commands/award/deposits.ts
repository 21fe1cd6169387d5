import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { depositsView } from '../../view/awards/settlement.ts';

export default command({
  operation: 'awards.deposits',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb award deposits T0000001'],
  async run(context, { awardId }) {
    const client = await context.client();
    await context.out.record(depositsView, await client.awards.deposits(awardId, context.call));
  },
});
