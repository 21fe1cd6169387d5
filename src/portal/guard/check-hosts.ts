import { isIPv6 } from 'node:net';
import { wrongSetting } from './found.ts';

/** Refuses names that no request can carry: one would believe that the portal answers there. */
export async function checkHosts(hosts: unknown): Promise<void> {
  if (hosts === undefined) return;
  if (!Array.isArray(hosts)) throw await wrongSetting('hosts', hosts, 'hosts');
  const wrong: unknown = hosts.find((host) => !isHost(host));
  if (hosts.some((host) => !isHost(host))) throw await wrongSetting('hosts', wrong, 'hosts');
}

/** A name or an address, without port, path or star: each name is one that somebody decided on. */
export function isHost(host: unknown): host is string {
  if (typeof host !== 'string') return false;
  const [name, address] = isIPv6(host)
    ? [`[${host}]`, URL.parse(`http://[${host}]`)]
    : [host, URL.parse(`http://${host}`)];
  return (
    name !== '' && !name.includes('*') && address?.hostname === name.toLowerCase() && address.host === address.hostname
  );
}
