import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { awardView } from '../../view/award.ts';

export default command({
  operation: 'awards.show',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb award show T0000001'],
  async run(context, { awardId }) {
    const client = await context.client();
    await context.out.record(awardView, await client.awards.show(awardId, context.call));
  },
});
