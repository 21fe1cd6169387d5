/** Codes, grants and refresh tokens of a practice portal's issuer; their values are kept as a keyed hash. */
export interface IssuerRecordTable {
  model: string;
  idHash: string;
  grantHash: string | null;
  payloadSealed: string;
  consumedAt: number | null;
  expiresAt: number;
}
