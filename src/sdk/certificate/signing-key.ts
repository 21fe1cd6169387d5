/** A private key by which a system signs that it is the one who asks, with the name under which it is known. */
export interface SigningKey {
  readonly key: CryptoKey;
  /** `kid`: that of the JWK, or else its thumbprint (RFC 7638). */
  readonly keyId: string;
}
