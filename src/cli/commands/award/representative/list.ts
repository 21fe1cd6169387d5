import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { awardRepresentativeList } from '../../../view/awards/award.ts';

export default command({
  operation: 'awards.representatives',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb award representative list T0000001'],
  async run(context, { awardId }) {
    const client = await context.client();
    const representatives = await client.awards.representatives(awardId, context.call);
    await context.out.answer(awardRepresentativeList, representatives.items, representatives);
  },
});
