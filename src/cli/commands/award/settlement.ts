import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { settlementView } from '../../view/awards/settlement.ts';

export default command({
  operation: 'awards.settlement',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb award settlement T0000001'],
  async run(context, { awardId }) {
    const client = await context.client();
    await context.out.record(settlementView, await client.awards.settlement(awardId, context.call));
  },
});
