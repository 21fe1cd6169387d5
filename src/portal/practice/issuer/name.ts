/**
 * The issuer is named after the address at which it is reached, because a client refuses one that has another name.
 * Sources: OpenID Connect Discovery 1.0, 4.3; RFC 8414, 3.3.
 */
export function issuerAt(host: string): string {
  return new URL(`http://${host}`).origin;
}

/**
 * Tells whether a token may name its issuer so: any port will do, because an embedded portal has another port each time
 * it starts, and tokens outlive that.
 */
export function isIssuerAt(name: string, isOwnHost: (host: string) => boolean): boolean {
  const address = URL.parse(name);
  return address?.protocol === 'http:' && address.origin === name && isOwnHost(address.hostname);
}
