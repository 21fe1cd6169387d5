import { changeContext } from '../../settings/change-context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import type { Me } from '../../../contract/types.ts';
import type { Context } from '../../framework/context.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { openPrompts } from '../../prompt/prompts.ts';
import { id } from '../../framework/values/value.ts';

export default command({
  arguments: { budgetHolderId: option(id('budget-holder')) },
  examples: ['pgb holder use A0000817', 'pgb holder use'],
  async run(context, { budgetHolderId }) {
    const { context: name } = context.target();
    const { notices } = context.cli;
    const asks = budgetHolderId === undefined && canAsk(context);
    const holders = budgetHolderId !== undefined || asks ? await holdersOf(context) : [];
    const wanted = asks ? await choose(context, holders) : budgetHolderId;
    if (wanted === undefined) {
      await changeContext(context.folder, name, ({ holder: _, ...rest }) => rest);
      return context.out.notice(notices.holderCleared);
    }
    const chosen = holders.find(({ id }) => id === wanted);
    if (chosen === undefined) throw new CliError('unknown-holder', { id: wanted });
    await changeContext(context.folder, name, (settings) => ({ ...settings, holder: chosen.id }));
    await context.out.notice(notices.holderUsed(chosen.name));
  },
});

async function holdersOf(context: Context): Promise<Me['budgetHolders']> {
  const client = await context.client();
  return (await client.me.show(context.call)).budgetHolders;
}

/** Somebody at a terminal is shown whose budgets they run; undefined is all of them. */
async function choose(context: Context, holders: Me['budgetHolders']): Promise<string | undefined> {
  if (holders.length < 2) return undefined;
  const { allOfThem, chooseHolder } = context.cli.notices;
  const all = { name: allOfThem(holders.length), value: '' };
  const prompts = await openPrompts(context);
  const options = [...holders.map(({ id, name }) => ({ name: `${name} (${id})`, value: id })), all];
  return (await prompts.choose(chooseHolder, options)) || undefined;
}
