import { command } from '../../framework/command.ts';
import { practiceName } from '../../settings/portal-in-use.ts';
import { contextList } from '../../view/settings.ts';

export default command({
  examples: ['pgb context list', 'pgb context list -o json'],
  async run(context) {
    const { contexts } = context.settings();
    const chosen = context.target().context;
    const items = Object.entries({ [practiceName]: {}, ...contexts }).map(([name, settings]) => ({
      name,
      ...settings,
      current: name === chosen,
    }));
    await context.out.answer(contextList, items, { items, nextCursor: null });
  },
});
