import type { FastifyInstance } from 'fastify';
import { PortalError } from '../../answers/portal-error.ts';

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;
/** What stands behind the name is a port and nothing else. Source: RFC 9110, 7.2. */
const NAME_AND_PORT = /^(\[[^\]]*\]|[^:]*)(:\d{0,5})?$/;
/** Whoever watches over a portal asks it by its bare address; these answers name no address. */
const watched: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

export interface HostsParts {
  /** The address at which people reach the portal. */
  url: string | undefined;
  /** Other names and addresses at which it may be reached, without port. */
  hosts: readonly string[];
}

/**
 * Answers under the portal's own names only. A web page can have a name of its own lead to this machine, and would
 * then be let in as if it came from here. Source: RFC 9110, 7.4 and 15.5.20.
 */
export function refuseOtherHosts(app: FastifyInstance, { url, hosts }: HostsParts): void {
  const isOwn = ownHosts({ url, hosts });
  app.addHook('onRequest', async ({ host, hostname, url: path }) => {
    if (!watched.has(path) && !(NAME_AND_PORT.test(host) && isOwn(hostname))) throw new PortalError('wrong-host');
  });
}

/** Tells whether a name, or an address without port, is one of the portal's own. */
export function ownHosts({ url, hosts }: HostsParts): (host: string) => boolean {
  const own = new Set([...hosts, ...(url === undefined ? [] : [new URL(url).hostname])].map(bare));
  return (given) => {
    const host = bare(given);
    // This machine may be called so by those who are on it, unless people reach the portal elsewhere.
    return own.has(host) || (url === undefined && LOOPBACK_NAME.test(host));
  };
}

/** An address of IPv6 has brackets in the address of a page and none elsewhere. */
function bare(host: string): string {
  return host.toLowerCase().replace(/\.$|^\[|\]$/g, '');
}
