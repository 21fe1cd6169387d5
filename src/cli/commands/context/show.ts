import { command } from '../../framework/command.ts';
import { explainSettings } from '../../session/explain-settings.ts';
import { explainedList } from '../../view/settings.ts';

export default command({
  examples: ['pgb context show', 'pgb context show --context practice -o json'],
  async run(context) {
    const items = explainSettings(context);
    await context.out.answer(explainedList, items, { items, nextCursor: null });
  },
});
