import type { FastifyRequest } from 'fastify';
import { PortalError } from '../../answers/portal-error.ts';

/**
 * A page of another site may have a browser on this machine send things here. The browser then says where that comes
 * from, and it is refused; programs say nothing of the kind. Source: Fetch Metadata Request Headers, 2.4; RFC 6454, 7.
 */
export async function refuseOtherSites({ method, headers, protocol, host }: FastifyRequest): Promise<void> {
  if (method === 'GET' || method === 'HEAD') return;
  const { origin, 'sec-fetch-site': site } = headers;
  const isOwn = site === undefined ? origin === undefined || origin === `${protocol}://${host}` : isOwnSite(site);
  if (!isOwn) throw new PortalError('not-allowed');
}

function isOwnSite(site: string | string[]): boolean {
  return site === 'same-origin' || site === 'none';
}
