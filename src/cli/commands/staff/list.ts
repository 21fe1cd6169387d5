import { command } from '../../framework/command.ts';
import { staffView } from '../../view/people/staff.ts';

export default command({
  operation: 'staff.show',
  examples: ['pgb staff list'],
  async run(context) {
    const client = await context.client();
    await context.out.record(staffView, await client.staff.show(context.call));
  },
});
