import { command } from '../../framework/command.ts';
import { profileView } from '../../view/people/profile.ts';

export default command({
  operation: 'profile.show',
  examples: ['pgb profile show', 'pgb profile show -o json'],
  async run(context) {
    const client = await context.client();
    const profile = await client.profile.show(context.call);
    await context.out.record(profileView, profile);
    const { notices } = context.cli;
    await context.out.aside(profile.madeAt === null ? notices.profile.missing : notices.profile.fixed);
  },
});
