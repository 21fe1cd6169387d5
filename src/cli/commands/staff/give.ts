import { staffRights } from '../../../domain/words.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, option, requiredValue, valueList } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { staffCode } from '../../framework/values/staff-code-value.ts';
import { name as nameValue } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { confirm } from '../../prompt/confirm.ts';
import { openPrompts } from '../../prompt/prompts.ts';
import { staffView } from '../../view/people/staff.ts';

export default command({
  operation: 'staff.give',
  arguments: { staffCode: requiredValue(staffCode) },
  options: {
    right: valueList(choice(staffRights, 'staffRight')),
    name: option(nameValue, { text: 'staffName' }),
    yes: flag({ short: 'y' }),
  },
  examples: [
    'pgb staff give 4F7K-0QWA-9XRD-21HM --name "J. Jansen" --right enter',
    'pgb staff give 4F7K-0QWA-9XRD-21HM --right enter --right submit --yes',
  ],
  async run(context, { staffCode: code, right, name, yes }) {
    if (right.length === 0 && !canAsk(context)) throw new CliError('nothing-chosen', { options: '--right' });
    const { word } = await context.texts();
    const { notices } = context.cli;
    const choices = staffRights.map((value) => ({ value, name: word('staffRight', value) }));
    const rights =
      right.length > 0 ? right : await (await openPrompts(context)).chooseMany(notices.staff.whichRights, choices, []);
    const shown = rights.map((one) => word('staffRight', one)).join(', ');
    await confirm(context, notices.confirm.giveRights(code, shown), yes);
    const client = await context.client();
    const given = { code, rights: [...rights], ...(name !== undefined && { name }) };
    await context.out.record(staffView, await client.staff.give(given, context.call));
  },
});
