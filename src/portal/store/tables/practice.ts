/** Codes, grants and refresh tokens of a practice portal's issuer; their values are kept as a keyed hash. */
export interface IssuerRecordTable {
  model: string;
  idHash: string;
  grantHash: string | null;
  payloadSealed: string;
  consumedAt: number | null;
  expiresAt: number;
}

/** A certificate of the practice authority, without its key; moments are in milliseconds since 1970. */
export interface IssuedCertificateTable {
  /** In hexadecimal. */
  serial: string;
  careProviderId: number;
  thumbprint: string;
  notBefore: number;
  notAfter: number;
  issuedAt: number;
  revokedAt: number | null;
  reason: string | null;
  /** The AGB code that it names; null where it was issued when its provider had one only. */
  issuedTo: string | null;
}

/** A public key by which a system of a care provider signs what it asks. */
export interface ClientKeyTable {
  careProviderId: number;
  keyId: string;
  jwkJson: string;
  addedAt: number;
}
