import type { PgbClient } from '../../../sdk/client.ts';
import type { Context } from '../../framework/context.ts';

/** A care provider means themselves; the payment office names somebody. */
export async function ownNumber(client: PgbClient, { call }: Context): Promise<string | undefined> {
  return (await client.me.show(call)).careProvider?.id;
}
