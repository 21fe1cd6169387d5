import type { NewRepresentative } from '../../../../contract/types.ts';
import { CliError } from '../../../failure/cli-error.ts';
import { command } from '../../../framework/command.ts';
import { flag, option, requiredValue } from '../../../framework/spec.ts';
import { file, id } from '../../../framework/values/value.ts';
import { asObject } from '../../../input/json-object.ts';
import { readJson } from '../../../input/read-json.ts';
import { canAsk } from '../../../prompt/can-ask.ts';
import { confirm } from '../../../prompt/confirm.ts';
import { awardRepresentativeList } from '../../../view/awards/award.ts';
import { askRepresentative } from './ask-representative.ts';

export default command({
  operation: 'awards.changeRepresentative',
  arguments: { awardId: requiredValue(id('award')), representativeId: requiredValue(id('representative')) },
  options: { input: option(file), yes: flag({ short: 'y' }) },
  examples: [
    'pgb award representative change T0000001 G0000817 --as assessor',
    'pgb award representative change T0000001 G0000817 --input representative.json --yes --as assessor',
  ],
  async run(context, { awardId, representativeId, input, yes }) {
    if (input === undefined && !canAsk(context)) throw new CliError('nothing-chosen', { options: '--input' });
    const client = await context.client();
    const given =
      input === undefined
        ? await askRepresentative(context, client)
        : // The portal says what is missing, all at once.
          (asObject(await readJson(context, input), input) as NewRepresentative);
    const { notices } = context.cli;
    await confirm(context, notices.confirm.changeRepresentative(representativeId, awardId), yes);
    const all = await client.awards.changeRepresentative(awardId, { ...given, representativeId }, context.call);
    await context.out.answer(awardRepresentativeList, all.items, all);
    await context.out.notice(notices.award.representativeChanged(representativeId, awardId));
  },
});
