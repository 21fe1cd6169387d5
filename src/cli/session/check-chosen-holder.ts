import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';

/** Checks that the chosen budget holder is one of the caller's, and says whose it is, as the portal's top bar does. */
export async function checkChosenHolder(context: Context): Promise<string | undefined> {
  if (context.globals.allHolders === true) return tellAll(context);
  const { holder } = context.target();
  if (holder === undefined) return undefined;
  const client = await context.client();
  const me = await client.me.show(context.call);
  const known = me.budgetHolders.find(({ id }) => id === holder);
  if (known !== undefined) await context.out.aside(context.cli.notices.holder(known.name));
  else if (me.role === 'budget-holder' || me.role === 'representative')
    throw new CliError('unknown-holder', { id: holder });
  return holder;
}

/** Whoever represents nobody sees all that is theirs to see anyway. */
async function tellAll(context: Context): Promise<undefined> {
  const { out, cli, call } = context;
  const { role, budgetHolders } = await (await context.client()).me.show(call);
  if (role === 'representative') await out.aside(cli.notices.allHolders(budgetHolders.length));
}
