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
  operation: 'awards.addRepresentative',
  arguments: { awardId: requiredValue(id('award')) },
  options: { input: option(file), yes: flag({ short: 'y' }) },
  examples: [
    'pgb award representative add T0000001',
    'pgb award representative add T0000001 --input representative.json --yes --as assessor',
  ],
  async run(context, { awardId, input, yes }) {
    if (input === undefined && !canAsk(context)) throw new CliError('nothing-chosen', { options: '--input' });
    const client = await context.client();
    const given =
      input === undefined
        ? await askRepresentative(context, client)
        : // The portal says what is missing, all at once.
          (asObject(await readJson(context, input), input) as NewRepresentative);
    const { notices } = context.cli;
    await confirm(context, notices.confirm.addRepresentative(awardId), yes);
    const all = await client.awards.addRepresentative(awardId, given, context.call);
    await context.out.answer(awardRepresentativeList, all.items, all);
    await context.out.notice(notices.award.representativeAdded(awardId));
  },
});
