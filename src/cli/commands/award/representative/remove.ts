import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { id } from '../../../framework/values/value.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { awardRepresentativeList } from '../../../view/awards/award.ts';

export default command({
  operation: 'awards.removeRepresentative',
  arguments: { awardId: requiredValue(id('award')), representativeId: requiredValue(id('representative')) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb award representative remove T0000001 G0000817 --yes'],
  async run(context, { awardId, representativeId, yes }) {
    const { notices } = context.cli;
    await confirm(context, notices.confirm.removeRepresentative(representativeId, awardId), yes);
    const client = await context.client();
    const left = await client.awards.removeRepresentative(awardId, { representativeId }, context.call);
    await context.out.answer(awardRepresentativeList, left.items, left);
    await context.out.notice(notices.award.representativeRemoved(representativeId, awardId));
  },
});
