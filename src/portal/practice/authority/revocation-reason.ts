/** Why a certificate was revoked, with the number for it. Source: RFC 5280, 5.3.1. */
export const revocationReasons = {
  unspecified: 0,
  'key-compromise': 1,
  'affiliation-changed': 3,
  superseded: 4,
  'cessation-of-operation': 5,
} as const;
export type RevocationReason = keyof typeof revocationReasons;
