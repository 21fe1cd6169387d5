import type { Language } from '../../messages/language.ts';
import { AttemptTimeout } from '../transport/exchange.ts';
import { isLasting, reasonOf } from './failure-reason.ts';
import { newError } from './new-error.ts';
import type { PgbError } from './pgb-error.ts';
import { proxyError } from './proxy-error.ts';

export interface AttemptContext {
  operation: string;
  language: Language;
  portal: string;
  /** The proxy that the call went through. */
  proxy: string | undefined;
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
  const ofProxy = await proxyError(cause, context);
  if (ofProxy !== undefined) return ofProxy;
  const reason = reasonOf(cause);
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
