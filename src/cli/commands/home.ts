import { command } from '../framework/command.ts';
import { homeView } from '../view/message.ts';

export default command({
  operation: 'home.show',
  examples: ['pgb home', 'pgb home -o json'],
  async run(context) {
    const client = await context.client();
    const home = await client.home.show(context.call);
    if (context.out.isForPeople && context.globals.fields === undefined) await context.out.raw(`${home.greeting}\n`);
    await context.out.record(homeView, home);
  },
});
