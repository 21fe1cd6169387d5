import { hash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Store } from '../../store/store.ts';
import { forgetProofsBefore, isNewProof } from '../../store/queries/pipeline/seen-proofs.ts';
import { skewSeconds } from './check-token.ts';
import type { Claims } from './claims.ts';
import type { PresentedToken } from './presented-token.ts';
import { tokenRefused } from './token-fault.ts';

/** Only asymmetric algorithms: whoever has the public key, as the portal does, can make no proof. */
export const proofAlgorithms = ['ES256', 'EdDSA'];

const MINUTE = 60_000;
/** A proof is good for so long after it was made; the clocks of a person's computer and the portal differ by minutes. Our choice. */
const goodFor = 5 * MINUTE;

const Proof = z.object({ jti: z.string().min(1), htm: z.string(), htu: z.string(), iat: z.number(), ath: z.string() });

/** Checks that a token that is bound to a key is sent by who has that key. */
export type CheckProof = (presented: PresentedToken, claims: Claims, now: number) => Promise<void>;

/**
 * A proof is taken once, by all processes of a portal together: they write down in the store which they saw. So the portal
 * gives no nonces, for which a client would have to ask first. Source: RFC 9449, 4.3, 7 and 11.1.
 */
export function createProofCheck(store: Store): CheckProof {
  let forgottenAt = 0;
  return async (presented, { cnf }, now) => {
    const { scheme, proof } = presented;
    const key = cnf?.jkt;
    if (scheme === 'Bearer') {
      if (key === undefined) return;
      throw tokenRefused('unproven');
    }
    if (key === undefined) throw tokenRefused('unbound');
    if (proof === undefined) throw tokenRefused('unproven');
    const { jti, iat } = await readProof(proof, presented, key);
    const age = now - iat * 1000;
    if (age > goodFor || age < -skewSeconds * 1000 - goodFor) throw tokenRefused('proof-time');
    const proofHash = store.hash(`proof ${key} ${jti}`);
    if (!(await isNewProof(store, { proofHash, expiresAt: now + 2 * goodFor }))) throw tokenRefused('proof-used');
    if (now - forgottenAt < MINUTE && now >= forgottenAt) return;
    forgottenAt = now;
    await forgetProofsBefore(store, now - goodFor);
  };
}

async function readProof(proof: string, presented: PresentedToken, key: string): Promise<z.output<typeof Proof>> {
  const { payload, protectedHeader } = await verified(proof);
  const { data: said } = Proof.safeParse(payload);
  const { jwk = {} } = protectedHeader;
  const isFor =
    said !== undefined &&
    said.htm === presented.method &&
    addressOf(said.htu) === addressOf(presented.url) &&
    said.ath === hash('sha256', presented.token, 'base64url') &&
    (await calculateJwkThumbprint(jwk)) === key;
  if (!isFor) throw tokenRefused('proof');
  return said;
}

/** The times in it are looked at here, since the portal's clock is not that of the library. */
async function verified(proof: string): Promise<JWTVerifyResult<JWTPayload>> {
  try {
    return await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: proofAlgorithms,
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
  } catch {
    throw tokenRefused('proof');
  }
}

/** The query is no part of what a proof is for. Source: RFC 9449, 4.2. */
function addressOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url === null ? undefined : url.origin + url.pathname;
}
