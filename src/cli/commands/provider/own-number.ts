import type { PgbClient } from '../../../sdk/client.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { Context } from '../../framework/context.ts';

/** A care provider means themselves. */
export async function ownNumber(client: PgbClient, { call }: Context): Promise<string | undefined> {
  return (await client.me.show(call)).careProvider?.id;
}

/** The provider that a command is about: the one that was named, as the payment office does, or who asks. */
export async function chosenProvider(context: Context, named: string | undefined): Promise<string> {
  const number = named ?? (await ownNumber(await context.client(), context));
  if (number === undefined) throw new CliError('nothing-chosen', { options: 'V…' });
  return number;
}
