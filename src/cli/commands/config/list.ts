import { preferenceKeys } from '../../settings/preferences.ts';
import { command } from '../../framework/command.ts';
import { preferenceInUse } from '../../session/preference-in-use.ts';
import { explainedList } from '../../view/settings.ts';

export default command({
  examples: ['pgb config list', 'pgb config list -o json'],
  async run(context) {
    const items = preferenceKeys.map((key) => preferenceInUse(context, key));
    await context.out.answer(explainedList, items, { items, nextCursor: null });
  },
});
