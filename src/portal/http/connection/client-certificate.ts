import type { FastifyRequest } from 'fastify';
import { isIPv6 } from 'node:net';
import { TLSSocket } from 'node:tls';
import { type PresentedCertificate, presentedFrom, presentedOn } from '../../certificates/presented.ts';
import { addressesOf } from './admit-only-proxies.ts';

export type CertificateOf = (request: FastifyRequest) => PresentedCertificate | undefined;

/** A byte sequence, and nothing beside it: two certificates would leave it open whose call it is. Source: RFC 8941, 3.3.5. */
const BYTES = /^:([A-Za-z0-9+/]+={0,2}):$/;

/**
 * Finds the certificate that came with a call: in its TLS, or, where a proxy speaks TLS, in `Client-Cert` (RFC 9440). The
 * header counts from the named proxies only; anybody else could write one in it that is not theirs.
 */
export function clientCertificates(proxies: readonly string[], fromProxy: boolean): CertificateOf {
  const named = addressesOf(proxies);
  return ({ raw: { socket }, headers }) => {
    if (socket instanceof TLSSocket) return presentedOn(socket);
    const { remoteAddress = '' } = socket;
    if (!fromProxy || !named.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4')) return undefined;
    const given = headers['client-cert'];
    if (given === undefined) return undefined;
    const [, bytes] = BYTES.exec(String(given).trim()) ?? [];
    return bytes === undefined ? 'unreadable' : presentedFrom(Buffer.from(bytes, 'base64'));
  };
}
