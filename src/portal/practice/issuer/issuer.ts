import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Store } from '../../store/store.ts';
import { subjectFor } from './pairwise.ts';
import { issuerSecrets } from './secrets.ts';

/** The issuer of a practice portal, once it is loaded. */
export interface Issuer {
  provider: Provider;
  /** The name by which the portal knows an account; the same each time. */
  subjectOf: (account: string) => string;
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export async function loadIssuer(store: Store): Promise<Issuer> {
  const [{ createProvider }, secrets] = await Promise.all([import('./provider.ts'), issuerSecrets(store)]);
  const provider = createProvider(store, secrets);
  return { provider, subjectOf: (account) => subjectFor(account, secrets.cookieKey), answer: provider.callback() };
}
