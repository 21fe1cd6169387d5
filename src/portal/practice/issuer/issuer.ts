import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Trust } from '../../certificates/trust.ts';
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

/** With `trust`, systems may ask for tokens by their certificate. */
export async function loadIssuer(store: Store, trust?: Trust): Promise<Issuer> {
  const [{ createProvider }, secrets] = await Promise.all([import('./provider/provider.ts'), issuerSecrets(store)]);
  const provider = createProvider(store, secrets, trust);
  return { provider, subjectOf: (account) => subjectFor(account, secrets.cookieKey), answer: provider.callback() };
}
