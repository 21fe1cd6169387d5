import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { awardInFull, awardView } from '../../view/awards/award.ts';

export default command({
  operation: 'awards.show',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb award show T0000001'],
  async run(context, { awardId }) {
    const client = await context.client();
    const award = await client.awards.show(awardId, context.call);
    // A program asks for the versions by themselves.
    if (!context.out.isForPeople) return context.out.record(awardView, award);
    const { items: versions, conflict } = await client.awards.versions(awardId, context.call);
    await context.out.record(awardInFull, { ...award, versions, conflict });
  },
});
