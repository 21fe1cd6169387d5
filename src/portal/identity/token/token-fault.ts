import { errors } from 'jose';
import { PortalError } from '../../answers/portal-error.ts';

/** Why an access token is refused; the text for people is made from it. */
export type TokenFault =
  | 'unreadable'
  | 'signature'
  | 'kind'
  | 'issuer'
  | 'audience'
  | 'expired'
  | 'not-yet'
  | 'lifetime'
  | 'incomplete'
  | ProofFault;

/** What is wrong with the proof that a token is the caller's own, or with its absence. */
export type ProofFault = (typeof proofFaults)[number];
export const proofFaults = ['unproven', 'unbound', 'proof', 'proof-time', 'proof-used'] as const;

export function tokenRefused(reason: TokenFault, params: { seconds?: number } = {}): PortalError {
  return new PortalError('not-signed-in', { params: { reason, ...params } });
}

const byClaim: Readonly<Record<string, TokenFault>> = {
  iss: 'issuer',
  aud: 'audience',
  typ: 'kind',
  nbf: 'not-yet',
};

/** What the library found, in the words of the portal. */
export function tokenFaultOf(error: unknown): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return byClaim[error.claim] ?? 'incomplete';
  const isSignature =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSEAlgNotAllowed;
  return isSignature ? 'signature' : 'unreadable';
}
