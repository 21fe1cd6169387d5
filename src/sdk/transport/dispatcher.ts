import type { Dispatcher } from 'undici';
import { isLoopback } from '../../contract/http/loopback.ts';
import type { NetworkOptions } from './network-options.ts';
import { isProxyAddress, namedProxies, ProxyAddressFault } from './proxy.ts';

const defaultConnections = 16;

/** Makes what connects to the portal and, when signing in, to its issuer elsewhere. */
export async function openDispatcher(
  portal: URL,
  options: NetworkOptions,
  reach: 'portal' | 'anywhere' = 'portal',
): Promise<Dispatcher> {
  if (options.dispatcher !== undefined) return options.dispatcher;
  const { Agent, EnvHttpProxyAgent, Pool, ProxyAgent } = await import('undici');
  const trust = await trustedCertificates(options.ca);
  // What goes anywhere shows nobody a certificate.
  const shown = reach === 'portal' ? options.certificate?.tls : undefined;
  const connect = { ...(trust !== undefined && { ca: trust }), ...shown };
  const isPlain = trust === undefined && shown === undefined;
  const settings = {
    connections: options.connections ?? defaultConnections,
    // One protocol, whose failures the retries are tested against.
    allowH2: false,
    ...(isPlain ? {} : { connect }),
  };
  const named = options.proxy === undefined ? namedProxies() : [options.proxy];
  const direct = () => (reach === 'portal' ? new Pool(portal.origin, settings) : new Agent(settings));
  // A proxy could not reach this machine itself.
  if (isLoopback(portal)) return direct();
  const wrong = named.find((proxy) => !isProxyAddress(proxy));
  if (wrong !== undefined) throw new ProxyAddressFault(wrong);
  // A proxy passes TLS on, and is not who the certificate is for.
  const tls = { ...(!isPlain && { requestTls: connect }), ...(trust !== undefined && { proxyTls: { ca: trust } }) };
  if (options.proxy !== undefined) return new ProxyAgent({ ...settings, ...tls, uri: options.proxy });
  return named.length > 0 ? new EnvHttpProxyAgent({ ...settings, ...tls }) : direct();
}

/** Extra certificates come beside the usual ones, which naming `ca` to Node would replace. */
async function trustedCertificates(ca: NetworkOptions['ca']): Promise<string[] | undefined> {
  if (ca === undefined) return undefined;
  const { getCACertificates } = await import('node:tls');
  return [...getCACertificates('default'), ...(typeof ca === 'string' ? [ca] : ca)];
}
