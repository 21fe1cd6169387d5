import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { staffCode } from '../../framework/values/staff-code-value.ts';
import { confirm } from '../../prompt/confirm.ts';
import { staffView } from '../../view/people/staff.ts';

export default command({
  operation: 'staff.take',
  arguments: { staffCode: requiredValue(staffCode) },
  options: { yes: flag({ short: 'y' }) },
  examples: ['pgb staff take 4F7K-0QWA-9XRD-21HM', 'pgb staff take 4F7K-0QWA-9XRD-21HM --yes'],
  async run(context, { staffCode: code, yes }) {
    await confirm(context, context.cli.notices.confirm.takeRights(code), yes);
    const client = await context.client();
    await context.out.record(staffView, await client.staff.take({ code }, context.call));
  },
});
