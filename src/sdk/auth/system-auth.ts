import type { CustomFetch } from 'openid-client';
import { portalScope } from '../../contract/access/scope.ts';
import type { ClientCertificate } from '../certificate/client-certificate.ts';
import type { SigningKey } from '../certificate/signing-key.ts';
import { sessionOf, type Session } from '../sign-in/session.ts';
import type { IssuerOptions } from '../sign-in/sign-in-options.ts';
import { atIssuer } from '../sign-in/issuer/with-issuer.ts';
import type { Auth } from './auth.ts';

/** The options say at which portal a system signs in, and by what name. */
export interface SystemAuthOptions extends Omit<IssuerOptions, 'signal'> {
  portal: string | URL;
}

/** The tokens of a system that has a certificate; they do with that certificate alone. Source: RFC 8705. */
export function certificateAuth(options: SystemAuthOptions & { certificate: ClientCertificate }): Auth {
  const { certificate, clientId = certificate.commonName } = options;
  return systemAuth(options, clientId, undefined);
}

/** The tokens of a system that signs what it asks with a key. Source: RFC 7523, 2.2. */
export function keyAuth(options: SystemAuthOptions & { key: SigningKey; clientId: string }): Auth {
  return systemAuth({ ...options, certificate: undefined }, options.clientId, options.key);
}

// A token that ends while a request is under way is of no use.
const marginMilliseconds = 30_000;

/** A system has no refresh token: it asks for the next token as it asked for the first. */
function systemAuth(options: SystemAuthOptions, clientId: string, key: SigningKey | undefined): Auth {
  let current: Session | undefined;
  let asking: Promise<Session> | undefined;
  const ask = async (): Promise<string> => {
    asking ??= askForToken({ ...options, clientId }, key).finally(() => (asking = undefined));
    current = await asking;
    return current.accessToken;
  };
  return {
    accessToken: async (_signal, onRenewal) => {
      if (current !== undefined && current.expiresAt - marginMilliseconds > Date.now()) return current.accessToken;
      if (current !== undefined) onRenewal?.();
      return ask();
    },
    renew: ask,
  };
}

function askForToken(options: SystemAuthOptions & { clientId: string }, key: SigningKey | undefined): Promise<Session> {
  return atIssuer(options.portal, options, async ({ configuration, resource }, network, portal) => {
    const client = await import('openid-client');
    const shows = key === undefined ? client.TlsClientAuth() : client.PrivateKeyJwt({ key: key.key, kid: key.keyId });
    const metadata = configuration.serverMetadata();
    const system = new client.Configuration(
      metadata,
      options.clientId,
      { use_mtls_endpoint_aliases: key === undefined },
      shows,
    );
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the network judges what may be sent where
    client.allowInsecureRequests(system);
    const fetch: CustomFetch = key === undefined ? network.fetchWithCertificate : network.fetch;
    system[client.customFetch] = fetch;
    const wishes = { scope: portalScope, ...(resource !== undefined && { resource }) };
    return sessionOf(portal, await client.clientCredentialsGrant(system, wishes));
  });
}
