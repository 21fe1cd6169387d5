import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import type { TlsOptions } from '../http/app.ts';
import { isObject, wrongSetting } from './found.ts';

/** Refuses a transport of which one would believe that it is closed while it is not. */
export async function checkTransport({
  tls,
  proxy,
  allowPlainHttp,
  clientCertificates,
}: Record<string, unknown>): Promise<void> {
  if (tls !== undefined && !isCertificate(tls)) throw await wrongSetting('tls', tls, 'certificate');
  if (proxy !== undefined && !areAddresses(proxy)) throw await wrongSetting('proxy', proxy, 'addresses');
  // The text 'false' would be taken for a yes.
  if (allowPlainHttp !== undefined && typeof allowPlainHttp !== 'boolean') {
    throw await wrongSetting('allowPlainHttp', allowPlainHttp, 'said-or-not');
  }
  if (clientCertificates !== undefined) await checkClientCertificates(clientCertificates, { tls, proxy });
}

/** Refuses certificates of which none could ever come, and a proxy that nobody named. */
async function checkClientCertificates(given: unknown, { tls, proxy }: Record<string, unknown>): Promise<void> {
  const place = 'clientCertificates';
  if (!isObject(given)) throw await wrongSetting(place, given, 'object');
  const { authorities, statusOf, fromProxy } = given;
  if (!Array.isArray(authorities) || authorities.length === 0 || !authorities.every(isAuthority))
    throw await wrongSetting(`${place}.authorities`, authorities, 'authorities');
  if (typeof statusOf !== 'function') throw await wrongSetting(`${place}.statusOf`, statusOf, 'function');
  if (fromProxy !== undefined && typeof fromProxy !== 'boolean')
    throw await wrongSetting(`${place}.fromProxy`, fromProxy, 'yes-no');
  if (fromProxy === true && proxy === undefined) throw await wrongSetting('proxy', proxy, 'addresses');
  if (fromProxy !== true && tls === undefined) throw await wrongSetting('tls', tls, 'certificate');
}

function isAuthority(given: unknown): boolean {
  return given instanceof X509Certificate && given.ca;
}

function isCertificate(tls: unknown): tls is TlsOptions {
  if (!isObject(tls)) return false;
  const { certificate, key } = tls as unknown as TlsOptions;
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}

function areAddresses(proxy: unknown): proxy is readonly string[] {
  return Array.isArray(proxy) && proxy.length > 0 && proxy.every(isAddress);
}

/** A network of everything would be no named proxy. */
export function isAddress(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const [address = '', prefix, ...more] = text.split('/');
  if (isIP(address) === 0 || more.length > 0) return false;
  const bits = isIPv6(address) ? 128 : 32;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits);
}
