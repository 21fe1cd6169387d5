import type { Configuration, ServerMetadata } from 'openid-client';
import type { AssuranceLevel } from '../../../domain/words.ts';
import { newError } from '../../errors/new-error.ts';
import { shownAddress } from '../../portal-address.ts';
import type { SignInNetwork } from './network.ts';
import { signInError } from '../sign-in-error.ts';

export interface Issuer {
  configuration: Configuration;
  /** The resource that the tokens are to be for. */
  resource: string | undefined;
  /** The names by which the issuer is asked for a level of assurance, as the portal tells them. */
  acrValues: (level: AssuranceLevel) => string;
}

export const defaultClientId = 'pgb-cli';

/**
 * Finds where one signs in to a portal: it tells so itself, or names its issuer. Sources: RFC 8414; RFC 9728.
 */
export async function discover(portal: URL, network: SignInNetwork, clientId = defaultClientId): Promise<Issuer> {
  const [own, protectedResource] = await Promise.all([
    network.document(wellKnownUrl(portal, 'oauth-authorization-server')),
    network.document(wellKnownUrl(portal, 'oauth-protected-resource')),
  ]);
  // Each portal has one of them at least, so that something else is at an address that has neither.
  if (own === undefined && protectedResource === undefined)
    throw await newError('no-portal', network.language, {
      operation: 'sign-in',
      params: { portal: shownAddress(portal) },
      retryable: false,
    });
  const { resource } = protectedResource ?? {};
  return {
    configuration: isMetadata(own)
      ? await configure(own, clientId, network)
      : await discoverNamed(protectedResource?.['authorization_servers'], clientId, network),
    resource: typeof resource === 'string' ? resource : undefined,
    acrValues: (level) => acrValuesIn(protectedResource?.['acr_values_by_level'], level),
  };
}

/** An older portal tells none; the names of eIDAS are those that most issuers know. */
function acrValuesIn(byLevel: unknown, level: AssuranceLevel): string {
  const told = (byLevel as Partial<Record<AssuranceLevel, unknown>> | undefined)?.[level];
  const isList = Array.isArray(told) && told.length > 0 && told.every((one) => typeof one === 'string');
  return isList ? told.join(' ') : `http://eidas.europa.eu/LoA/${level}`;
}

function wellKnownUrl(portal: URL, name: string): URL {
  return new URL(`${portal.origin}${portal.pathname.replace(/\/+$/, '')}/.well-known/${name}`);
}

function isMetadata(
  document: Readonly<Record<string, unknown>> | undefined,
): document is ServerMetadata & Record<string, unknown> {
  return typeof document?.['issuer'] === 'string' && typeof document['token_endpoint'] === 'string';
}

/**
 * The portal vouches for its own issuer. That names itself after the address at which it was asked, which is another one
 * when something stands between.
 */
async function configure(metadata: ServerMetadata, clientId: string, network: SignInNetwork): Promise<Configuration> {
  const client = await import('openid-client');
  const configuration = new client.Configuration(metadata, clientId, undefined, client.None());
  return guardRequests(configuration, network);
}

async function discoverNamed(servers: unknown, clientId: string, network: SignInNetwork): Promise<Configuration> {
  const server: unknown = Array.isArray(servers) ? servers[0] : undefined;
  const url = typeof server === 'string' ? URL.parse(server) : null;
  if (url === null) throw await signInError(network.language, ({ notOffered }) => notOffered);
  const client = await import('openid-client');
  const configuration = await client.discovery(url, clientId, undefined, client.None(), {
    [client.customFetch]: network.fetch,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- see guarded
    execute: [client.allowInsecureRequests],
  });
  return guardRequests(configuration, network);
}

/** The network judges what may be sent where, because it knows this machine from others; openid-client knows protocols only. */
async function guardRequests(configuration: Configuration, network: SignInNetwork): Promise<Configuration> {
  const client = await import('openid-client');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as said above
  client.allowInsecureRequests(configuration);
  configuration[client.customFetch] = network.fetch;
  const { authorization_endpoint: address } = configuration.serverMetadata();
  if (address !== undefined) await network.check(new URL(address));
  return configuration;
}
