import { systemRights } from '../../../domain/staff/rights.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag, valueList } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { staffView } from '../../view/people/staff.ts';

export default command({
  operation: 'staff.limitSystems',
  options: {
    right: valueList(choice(systemRights, 'staffRight'), { text: 'systemRight' }),
    noRights: flag(),
    yes: flag({ short: 'y' }),
  },
  examples: ['pgb staff systems --right see --right submit', 'pgb staff systems --no-rights --yes'],
  async run(context, { right, noRights, yes }) {
    if (noRights ? right.length > 0 : right.length === 0)
      throw new CliError('nothing-chosen', { options: '--right, --no-rights' });
    const { word } = await context.texts();
    const shown = right.map((one) => word('staffRight', one)).join(', ');
    await confirm(context, context.cli.notices.confirm.limitSystems(shown), yes);
    const client = await context.client();
    await context.out.record(staffView, await client.staff.limitSystems({ rights: [...right] }, context.call));
  },
});
