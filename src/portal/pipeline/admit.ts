import type { OperationFacts } from '../../contract/operation.ts';
import { amsterdamDate } from '../../domain/values/date.ts';
import type { Role } from '../../domain/words.ts';
import type { Clock } from '../clock.ts';
import type { PresentedCertificate } from '../certificates/presented.ts';
import type { Trust } from '../certificates/trust.ts';
import { checkBinding } from '../identity/token/check-binding.ts';
import { checkProfile } from '../identity/check-profile.ts';
import { checkMeans } from '../identity/check-means.ts';
import { checkRight } from '../identity/check-right.ts';
import { checkSignIn, signInFactsOf } from '../identity/check-sign-in.ts';
import { createCertificateNotes } from '../identity/note-certificates.ts';
import { checkStillActs, findCaller, subjectOf } from '../identity/find-caller.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import type { CheckProof } from '../identity/token/check-proof.ts';
import type { PresentedToken } from '../identity/token/presented-token.ts';
import type { Claims } from '../identity/token/claims.ts';
import type { VerifyToken } from '../identity/token/verify-token.ts';
import { PortalError } from '../answers/portal-error.ts';
import { rateLimited, type RateLimits, type Standing } from '../limits/rate-limits.ts';
import type { Store } from '../store/store.ts';
import { type OperationCall, operationFactsOf } from './call.ts';
import { checkParams } from './check-params.ts';
import type { SameMoment } from './same-moment.ts';

/** With what a call came. */
export interface Credentials {
  presented: PresentedToken | undefined;
  certificate: PresentedCertificate | undefined;
  /** That of whoever calls. */
  address: string;
}

export type Admit = (call: OperationCall, credentials: Credentials) => Promise<void>;

interface AdmissionParts {
  store: Store;
  identity: IdentityOptions;
  clock: Clock;
  verifyToken: VerifyToken;
  checkProof: CheckProof;
  rates: RateLimits;
  clientCertificates: Trust | undefined;
  moment: SameMoment;
}

/** Finds out who is calling, whether they may do this, and whether the record can exist, before the body is read. */
export function createAdmission(parts: AdmissionParts): Admit {
  const { rates } = parts;
  const certificates = createCertificateNotes(parts.store);
  return async (call, { presented, certificate, address }) => {
    checkStanding(call, rates.take('callsFromAddress', address));
    const claims = await guess(parts, call, address, () => verify(parts, presented), presented !== undefined);
    call.subject = subjectOf(parts.store, parts.identity.issuer, claims);
    const now = (parts.identity.clock ?? parts.clock).now();
    await guess(parts, call, address, async () => {
      try {
        await checkBinding(claims, { presented: certificate, trust: parts.clientCertificates, now });
      } catch (error) {
        await certificates.forgetRefused(error, certificate);
        throw error;
      }
    });
    checkStanding(call, rates.take('calls', call.subject));
    checkGuesses(call, rates.look('guesses', call.subject));
    const { levels, clock = parts.clock } = parts.identity;
    const at = parts.clock.now();
    const { moment, store, identity } = parts;
    const token = presented?.token ?? '';
    const found = await moment.look(`caller ${token}`, () =>
      findCaller(store, identity.issuer, claims, amsterdamDate(at), at),
    );
    call.caller = { ...found, signIn: signInFactsOf(claims, levels) };
    const { roles, signIn, needsProfile }: OperationFacts = operationFactsOf(call);
    const allowed: readonly Role[] = roles;
    if (!allowed.includes(claims.role)) {
      const reason = call.operation.startsWith('profile.') ? { reason: 'no-profile' } : {};
      throw new PortalError('not-allowed', { params: { operation: call.operation, ...reason } });
    }
    checkMeans(call.caller, call.operation);
    checkRight(call.caller, call.operation);
    checkStillActs(call.caller, call.operation);
    checkParams(call);
    checkSignIn(claims, signIn, { levels, now: clock.now() });
    await certificates.note({ claims, caller: found, certificate, now });
    if (needsProfile?.includes(claims.role)) await moment.look(`profile ${token}`, () => checkProfile(store, found));
  };
}

/** The headers tell of the limit that is nearest; of many refusals in a row the first alone stands in the access log. */
function checkStanding(call: OperationCall, standing: Standing): void {
  if (call.standing === undefined || standing.left <= call.standing.left) call.standing = standing;
  if (standing.isAllowed) return;
  call.logged = !standing.isFirstRefusal;
  throw rateLimited(standing.retrySeconds);
}

function checkGuesses(call: OperationCall, standing: Standing): void {
  if (standing.isAllowed) return;
  call.standing = standing;
  throw rateLimited(standing.retrySeconds);
}

/** The token, and that whoever sends it has the key to which it is bound. */
async function verify(
  { verifyToken, checkProof, identity, clock }: AdmissionParts,
  presented: PresentedToken | undefined,
): Promise<Claims> {
  const claims = await verifyToken(presented?.token);
  if (presented !== undefined) await checkProof(presented, claims, (identity.clock ?? clock).now());
  return claims;
}

const guessed: readonly string[] = ['not-signed-in', 'certificate-refused'];

/**
 * A token that is no good, or without the certificate that it is bound to, counts as a guess of whoever has that address;
 * one that is good is never held back by it.
 */
async function guess<Answer>(
  { rates }: Pick<AdmissionParts, 'rates'>,
  call: OperationCall,
  address: string,
  work: () => Promise<Answer>,
  isTold = true,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const isGuess = isTold && error instanceof PortalError && guessed.includes(error.code);
    if (isGuess) checkStanding(call, rates.take('guesses', address));
    throw error;
  }
}
