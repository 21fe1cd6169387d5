import type { Home } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import { command } from '../framework/command.ts';
import { homeView } from '../view/message.ts';

export default command({
  operation: 'home.show',
  examples: ['pgb home', 'pgb home -o json'],
  async run(context) {
    const client = await context.client();
    const home = await client.home.show(context.call);
    const isWhole = context.out.isForPeople && context.globals.fields === undefined;
    if (isWhole) await context.out.raw(`${home.greeting}\n`);
    await context.out.record(homeView, home);
    if (isWhole && context.out.isTerminal) await showMenu(context, home);
  },
});

async function showMenu(context: Context, home: Home): Promise<void> {
  const { cli, out, call } = context;
  const { startMenu } = await import('../view/next/start-menu.ts');
  const { role } = await (await context.client()).me.show(call);
  await out.notice(`\n${out.look.people.bold(cli.sections.start)}\n${startMenu(home, role, cli, out.look)}`);
}
