import { command } from '../framework/command.ts';
import { explainSettings } from '../session/explain-settings.ts';
import { meView } from '../view/people.ts';

export default command({
  operation: 'me.show',
  examples: ['pgb whoami', 'pgb whoami -o json'],
  async run(context) {
    const client = await context.client();
    await context.out.record(meView, await client.me.show(context.call));
    if (!context.out.isForPeople) return;
    for (const { key, value, source } of explainSettings(context))
      await context.out.aside(`${key}: ${value} (${source})`);
  },
});
