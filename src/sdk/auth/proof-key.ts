/** A key of a session, JWK (RFC 7517): whoever has the tokens only can do nothing with them. `d` is its private part. */
export interface ProofKey {
  kty: string;
  crv: string;
  x: string;
  y: string;
  d: string;
}

/** A request of which is to be proved that it is sent by who has the key. */
export interface ProvedRequest {
  method: string;
  url: URL;
  token: string;
  /** What the portal last wanted to see in a proof. Source: RFC 9449, 8 and 9. */
  nonce?: string | undefined;
}

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export async function newKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
}

export async function exportKey({ privateKey }: CryptoKeyPair): Promise<ProofKey> {
  const { kty = '', crv = '', x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty, crv, x, y, d };
}

/** The pair again, for a renewal by the same key. */
export async function importKeyPair(key: ProofKey): Promise<CryptoKeyPair> {
  const { d: _private, ...open } = key;
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', { ...key }, ecdsa, true, ['sign']),
    crypto.subtle.importKey('jwk', { ...open }, ecdsa, true, ['verify']),
  ]);
  return { privateKey, publicKey };
}

/** Makes proofs by a key, each for one request and good once. Source: RFC 9449, 4.2. */
export function proofsBy(key: ProofKey): (request: ProvedRequest) => Promise<string> {
  const { d: _private, ...open } = key;
  let imported: Promise<CryptoKey> | undefined;
  return async ({ method, url, token, nonce }) => {
    const { SignJWT } = await import('jose');
    imported ??= crypto.subtle.importKey('jwk', { ...key }, ecdsa, false, ['sign']);
    return new SignJWT({
      jti: crypto.randomUUID(),
      htm: method,
      htu: url.origin + url.pathname,
      ath: await hashOf(token),
      ...(nonce !== undefined && { nonce }),
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: { ...open } })
      .setIssuedAt()
      .sign(await imported);
  };
}

async function hashOf(token: string): Promise<string> {
  const { base64url } = await import('jose');
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
}
