import type { Language } from '../../../messages/language.ts';
import { abortError } from '../../errors/network-error.ts';
import { newError } from '../../errors/new-error.ts';
import { isPgbError, type PgbError } from '../../errors/pgb-error.ts';
import { signInError } from '../sign-in-error.ts';

interface IssuerContext {
  language: Language;
  portal: string;
  signal: AbortSignal | undefined;
}

/** Turns whatever openid-client throws into an error of this package. */
export async function issuerError(error: unknown, { language, portal, signal }: IssuerContext): Promise<PgbError> {
  if (isPgbError(error)) return error;
  const operation = 'sign-in';
  if (signal?.aborted === true) return abortError(signal, language, operation);
  const facts = causesOf(error);
  const cause = stripError(error);
  if (facts.some(({ code }) => code === 'OAUTH_TIMEOUT')) return newError('timed-out', language, { operation, cause });
  const own = facts.find(isPgbError);
  if (own !== undefined) return own;
  if (facts.some(({ message }) => message === 'fetch failed')) {
    const reason = facts.at(-1)?.code;
    const params = { portal, ...(reason !== undefined && { reason }) };
    return newError('network-failed', language, { operation, params, cause });
  }
  const refusal = codeOf(error);
  // Source: RFC 6749, 5.2: the client did not show who it is. A person never gets this: only a system does.
  if (refusal === 'invalid_client') return signInError(language, ({ systemRefused }) => systemRefused, cause);
  if (refusal === 'access_denied') return signInError(language, ({ cancelled }) => cancelled, cause);
  // Source: RFC 6749, 5.2: the refresh token has been used, has been withdrawn or is too old.
  if (refusal === 'invalid_grant') return newError('not-signed-in', language, { operation, cause });
  return signInError(language, ({ refused }) => refused(refusal ?? facts[0]?.code ?? 'unknown'), cause);
}

/** The code of OAuth with which the issuer refused; undefined when it is about something else. */
export function codeOf(error: unknown): string | undefined {
  return causesOf(error)
    .map(({ error: refused }) => refused)
    .find((refused) => typeof refused === 'string');
}

interface Fact {
  code?: string;
  /** The code of OAuth. */
  error?: string;
  message?: string;
}

/** An error and the errors that caused it. */
function causesOf(error: unknown): Fact[] {
  const facts: Fact[] = [];
  for (let next = error; next instanceof Error && facts.length < 8; next = next.cause) facts.push(next);
  return facts;
}

/** Removes what openid-client attaches to an error: answers, in which tokens stand. */
function stripError(error: unknown): Error | undefined {
  return error instanceof Error ? Object.assign(new Error(error.message), { code: (error as Fact).code }) : undefined;
}
