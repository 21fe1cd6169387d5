import type { Home } from '../../contract/types.ts';
import type { Context } from '../framework/context.ts';
import { command } from '../framework/command.ts';
import { homeView } from '../view/message.ts';

export default command({
  operation: 'home.show',
  examples: ['pgb home', 'pgb home -o json', 'pgb home --holder A0000818'],
  async run(context) {
    const client = await context.client();
    const holder = await context.holder();
    const home = await (holder === undefined
      ? client.home.show(context.call)
      : client.budgetHolders.home(holder, context.call));
    if (!context.out.isForPeople || context.globals.fields !== undefined) return context.out.record(homeView, home);
    await showPage(context, home);
  },
});

async function showPage(context: Context, home: Home): Promise<void> {
  const { cli, out, globals } = context;
  const { startPage } = await import('../view/next/start-page.ts');
  await out.raw(
    startPage(home, {
      suffix: globals.holder === undefined ? '' : ` --holder ${globals.holder}`,
      cli,
      format: (await context.texts()).format,
      look: out.look,
      columns: out.isTerminal ? out.look.columns : Infinity,
    }),
  );
}
