import type { FastifyInstance } from 'fastify';
import { BlockList, isIPv6 } from 'node:net';
import { PortalError } from '../../answers/portal-error.ts';

/**
 * Between a proxy and the portal goes plain HTTP: who comes past the proxy would send a token in the clear, and could
 * say to be at any address. A program on this machine is let in, because what it sends crosses no network.
 */
export function admitOnlyProxies(app: FastifyInstance, proxies: readonly string[]): void {
  const admitted = addressesOf([...proxies, '127.0.0.0/8', '::1']);
  app.addHook('onRequest', async ({ raw: { socket } }) => {
    const { remoteAddress = '' } = socket;
    if (!admitted.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4')) throw new PortalError('not-allowed');
  });
}

/** Addresses and networks, as `10.0.0.5` and `10.0.0.0/8`; an IPv4 address is also known as it looks within IPv6. */
export function addressesOf(list: readonly string[]): BlockList {
  const addresses = new BlockList();
  for (const one of list) {
    const [address = '', prefix] = one.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) addresses.addAddress(address, family);
    else addresses.addSubnet(address, Number(prefix), family);
  }
  return addresses;
}
