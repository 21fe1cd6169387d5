import { isLoopback, isSafe } from '../../contract/http/loopback.ts';
import { newStartError } from '../start/start-error.ts';
import { wrongSetting } from './found.ts';

/** How what people send gets to the portal without being read on the way. */
export interface Transport {
  tls?: unknown;
  proxy?: unknown;
  allowPlainHttp?: boolean;
}

/** The address at which people reach the portal has TLS, unless somebody said that it has not. */
export async function checkUrl(url: unknown, { allowPlainHttp = false }: Transport): Promise<string | undefined> {
  if (url === undefined) return undefined;
  const parsed = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
  const isAddress = parsed !== undefined && /^https?:$/.test(parsed.protocol) && parsed.username === '';
  if (!isAddress || parsed.password !== '') throw await wrongSetting('url', url, 'address');
  if (isSafe(parsed) || allowPlainHttp) return parsed.href.replace(/\/$/, '');
  throw await newStartError('address-without-tls', { place: 'url', address: parsed.origin });
}

/** The same for the address at which the portal listens: on one of another machine, somebody takes care of TLS. */
export async function checkListening(host: string, { tls, proxy, allowPlainHttp }: Transport): Promise<void> {
  const isClosed = tls !== undefined || proxy !== undefined || allowPlainHttp === true;
  if (isClosed || isOfThisMachine(host)) return;
  throw await newStartError('address-without-tls', { place: 'listen', address: host });
}

function isOfThisMachine(host: unknown): boolean {
  if (typeof host !== 'string') return false;
  const address = `http://${host.includes(':') ? `[${host}]` : host}`;
  return URL.canParse(address) && isLoopback(new URL(address));
}
