import { isPgbError } from '../errors/pgb-error.ts';
import { renewSession } from '../sign-in/renew.ts';
import type { Session } from '../sign-in/session.ts';
import type { IssuerOptions } from '../sign-in/sign-in-options.ts';
import { proofsBy, type ProofKey } from './proof-key.ts';
import type { Auth, SignInDemanded } from './auth.ts';

/** These functions keep and renew a session between processes. */
export interface SessionAuthOptions extends Omit<IssuerOptions, 'signal'> {
  /** Keeps the renewed session; the old one is worthless from then on. */
  save?: ((session: Session) => Promise<void> | void) | undefined;
  /** Loads the session that is kept now: another process may have renewed it. */
  load?: (() => Promise<Session | undefined> | Session | undefined) | undefined;
  /** Signs the same person in anew when the portal demands it; undefined when nobody can be asked. */
  signInAnew?: ((demanded: SignInDemanded, session: Session) => Promise<Session | undefined>) | undefined;
  /** Runs a renewal while no other process can: a refresh token that is used twice ends the session. */
  exclusively?: (<T>(renewal: () => Promise<T>) => Promise<T>) | undefined;
}

// A token that ends while a request is under way is of no use.
const marginMilliseconds = 30_000;

function isFresh({ expiresAt }: Session): boolean {
  return expiresAt - marginMilliseconds > Date.now();
}

/** The tokens of somebody who has signed in, renewed before they end. */
export function sessionAuth(
  session: Session,
  { save, load, exclusively, signInAnew, ...options }: SessionAuthOptions = {},
): Auth {
  let current = session;
  let renewal: Promise<void> | undefined;
  let anew: Promise<Session | undefined> | undefined;

  const proofs = rememberProofs();
  const renew = async (): Promise<void> => {
    const kept = await load?.();
    if (kept !== undefined && kept.accessToken !== current.accessToken) {
      current = kept;
      if (isFresh(kept)) return;
    }
    current = await renewSession(current, options).catch((error: unknown) => loadRenewedElsewhere(error));
    await save?.(current);
  };
  /** Without a lock another process may have been first after all. */
  const loadRenewedElsewhere = async (error: unknown): Promise<Session> => {
    const kept = isPgbError(error) && error.code === 'not-signed-in' ? await load?.() : undefined;
    if (kept === undefined || kept.accessToken === current.accessToken || !isFresh(kept)) throw error;
    return kept;
  };
  /** All calls of this client wait for the same renewal; each may stop waiting by itself. */
  const renewTogether = async (signal?: AbortSignal): Promise<string> => {
    renewal ??= (exclusively === undefined ? renew() : exclusively(renew)).finally(() => (renewal = undefined));
    await waitUnlessAborted(renewal, signal);
    return current.accessToken;
  };
  /** All calls that are refused at once wait for one sign-in. */
  const stepUpTogether = async (
    demanded: SignInDemanded,
    again: NonNullable<SessionAuthOptions['signInAnew']>,
  ): Promise<string | undefined> => {
    anew ??= again(demanded, current).finally(() => (anew = undefined));
    const better = await anew;
    if (better === undefined) return undefined;
    current = better;
    await save?.(better);
    return better.accessToken;
  };
  return {
    accessToken: async (signal, onRenewal) => {
      if (isFresh(current)) return current.accessToken;
      onRenewal?.();
      return renewTogether(signal);
    },
    renew: renewTogether,
    proofOf: async (request) => proofs(current.proofKey)?.(request),
    ...(signInAnew !== undefined && { stepUp: (demanded: SignInDemanded) => stepUpTogether(demanded, signInAnew) }),
  };
}

/** A key is read once, as long as the session has the same one. */
function rememberProofs(): (key: ProofKey | undefined) => ReturnType<typeof proofsBy> | undefined {
  let known: { key: ProofKey; make: ReturnType<typeof proofsBy> } | undefined;
  return (key) => {
    if (key === undefined) return undefined;
    if (known?.key !== key) known = { key, make: proofsBy(key) };
    return known.make;
  };
}

function waitUnlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new DOMException('The call was aborted', 'AbortError'));
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
