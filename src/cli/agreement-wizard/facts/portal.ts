import type { PgbClient } from '../../../sdk/client.ts';

/** The portal, as the wizard asks it. */
export interface Portal {
  readonly client: PgbClient;
  readonly call: { readonly signal: AbortSignal };
}
