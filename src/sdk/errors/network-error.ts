import type { Language } from '../../messages/language.ts';
import { AttemptTimeout } from '../transport/exchange.ts';
import { newError } from './new-error.ts';
import type { PgbError } from './pgb-error.ts';

export interface AttemptContext {
  operation: string;
  language: Language;
  portal: string;
  timeoutMilliseconds: number;
  signal: AbortSignal | undefined;
}

/** Turns what came instead of an answer into an error of this package; undici's own is kept as the cause. */
export async function networkError(cause: unknown, context: AttemptContext): Promise<PgbError> {
  const { operation, language, signal } = context;
  if (signal?.aborted === true) return abortError(signal, language, operation);
  if (cause instanceof AttemptTimeout) {
    const params = { seconds: Math.ceil(context.timeoutMilliseconds / 1000) };
    return newError('timed-out', language, { operation, params });
  }
  const reason = codeOf(cause);
  // A header or address that HTTP does not allow was not sent.
  if (reason === 'UND_ERR_INVALID_ARG') return newError('invalid-input', language, { operation, cause });
  const params = { portal: context.portal, ...(reason !== undefined && { reason }) };
  return newError('network-failed', language, { operation, params, cause, retryable: !isLasting(reason) });
}

/** The caller stopped it, or the time was over that the caller gave. Source: DOM, AbortSignal.timeout: a TimeoutError. */
export function abortError({ reason }: AbortSignal, language: Language, operation: string): Promise<PgbError> {
  const isTime = reason instanceof DOMException && reason.name === 'TimeoutError';
  return newError(isTime ? 'deadline-passed' : 'aborted', language, { operation, cause: reason as unknown });
}

function codeOf(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A certificate that is not trusted now will not be trusted in a second. Source: Node, X509 certificate error codes. */
function isLasting(code: string | undefined): boolean {
  return code !== undefined && /CERT|^ERR_TLS_|^UNABLE_TO_VERIFY|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/.test(code);
}
