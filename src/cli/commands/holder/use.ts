import { changeContext } from '../../settings/change-context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';

export default command({
  arguments: { budgetHolderId: option(id('budget-holder')) },
  examples: ['pgb holder use A0000817', 'pgb holder use'],
  async run(context, { budgetHolderId }) {
    const { context: name } = context.target();
    const { notices } = context.cli;
    if (budgetHolderId === undefined) {
      await changeContext(context.folder, name, ({ holder: _, ...rest }) => rest);
      return context.out.notice(notices.holderCleared);
    }
    const client = await context.client();
    const { budgetHolders } = await client.me.show(context.call);
    const chosen = budgetHolders.find(({ id }) => id === budgetHolderId);
    if (chosen === undefined) throw new CliError('unknown-holder', { id: budgetHolderId });
    await changeContext(context.folder, name, (settings) => ({ ...settings, holder: chosen.id }));
    await context.out.notice(notices.holderUsed(chosen.name));
  },
});
