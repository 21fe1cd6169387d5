import { CliError } from '../../../failure/cli-error.ts';
import type { Context } from '../../../framework/context.ts';
import type { PgbClient } from '../../../../sdk/client.ts';

/** The holder who is named, or was chosen, or is the only one whose budget the caller runs. */
export async function ownHolder(client: PgbClient, context: Context, named: string | undefined): Promise<string> {
  const chosen = named ?? (await context.holder());
  if (chosen !== undefined) return chosen;
  const { budgetHolders } = await client.me.show(context.call);
  const [only, ...others] = budgetHolders;
  if (only === undefined || others.length > 0) throw new CliError('nothing-chosen', { options: 'A…' });
  return only.id;
}
