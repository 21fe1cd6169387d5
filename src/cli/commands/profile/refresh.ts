import { command } from '../../framework/command.ts';
import { profileView } from '../../view/people/profile.ts';

export default command({
  operation: 'profile.refresh',
  examples: ['pgb profile refresh'],
  async run(context) {
    const client = await context.client();
    await context.out.record(profileView, await client.profile.refresh(context.call));
  },
});
