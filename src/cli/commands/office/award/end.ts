import { awardEndCauses } from '../../../../domain/words.ts';
import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { choice } from '../../../framework/values/choice-value.ts';
import { date, id, text } from '../../../framework/values/value.ts';
import { tellChanged } from './tell-changed.ts';
import { confirmEffect } from './tell-effect.ts';

export default command({
  operation: 'awards.end',
  arguments: { awardId: requiredValue(id('award')) },
  options: {
    lastDay: requiredValue(date),
    cause: requiredValue(choice(awardEndCauses, 'awardEndCause')),
    reason: requiredValue(text),
    dryRun: flag({ text: 'effectOnly' }),
    yes: flag({ short: 'y' }),
  },
  examples: ['pgb office award end T0000001 --last-day 2026-10-31 --cause own-wish --reason "Zorg in natura" --yes'],
  async run(context, { awardId, lastDay, cause, reason, yes, dryRun }) {
    const client = await context.client();
    const { version } = await client.awards.show(awardId, context.call);
    const { format } = await context.texts();
    const { notices } = context.cli;
    const end = { version, lastDay, cause, reason };
    const question = notices.confirm.endAward(awardId, format.date(lastDay));
    if (!(await confirmEffect(context, awardId, { end }, { question, yes, dryRun }))) return;
    const award = await client.awards.end(awardId, end, context.call);
    await tellChanged(context, award, notices.award.ended(award.id, format.date(award.end)));
  },
});
