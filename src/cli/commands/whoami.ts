import { command } from '../framework/command.ts';
import { explainSettings } from '../session/explain-settings.ts';
import { preferenceInUse } from '../session/preference-in-use.ts';
import { preferenceKeys } from '../settings/preferences.ts';
import { whoAmIView } from '../view/people/people.ts';

export default command({
  operation: 'me.show',
  examples: ['pgb whoami', 'pgb whoami -o json'],
  async run(context) {
    const client = await context.client();
    const me = await client.me.show(context.call);
    const { holder } = context.target();
    await context.out.record(whoAmIView, {
      ...me,
      actsFor: me.budgetHolders.find(({ id }) => id === holder) ?? null,
      settings: [...explainSettings(context), ...preferenceKeys.map((key) => preferenceInUse(context, key))],
    });
  },
});
