import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { awardVersionList } from '../../../view/awards/award-version.ts';

export default command({
  operation: 'awards.versions',
  arguments: { awardId: requiredValue(id('award')) },
  examples: ['pgb office award versions T0000001 --as assessor'],
  async run(context, { awardId }) {
    const client = await context.client();
    const versions = await client.awards.versions(awardId, context.call);
    await context.out.answer(awardVersionList, versions.items, versions);
  },
});
