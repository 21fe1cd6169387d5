import type { Language } from '../../messages/language.ts';
import { ProxyAddressFault, proxyName } from '../transport/proxy.ts';
import { isLasting, reasonOf } from './failure-reason.ts';
import { newError } from './new-error.ts';
import type { PgbError } from './pgb-error.ts';

export interface ProxyContext {
  operation: string;
  language: Language;
  /** Address at which the portal was called. */
  portal: string;
  /** Address of the proxy that the call went through. */
  proxy: string | undefined;
}

/** The error that a proxy is to blame for; undefined when it is not. */
export async function proxyError(cause: unknown, context: ProxyContext): Promise<PgbError | undefined> {
  const { operation, language, portal } = context;
  if (cause instanceof ProxyAddressFault) {
    const params = { proxy: cause.proxy, portal, reason: cause.code };
    return newError('proxy-failed', language, { operation, params, cause, retryable: false });
  }
  if (context.proxy === undefined) return undefined;
  const status = refusalOf(cause);
  const reason = reasonOf(cause);
  if (status === undefined && !portal.startsWith('http:') && !isOfProxy(reason)) return undefined;
  const retryable = status === undefined ? !isLasting(reason) : status >= 500 || status === 429;
  const told = status === undefined ? reason : `HTTP ${status}`;
  const params = { proxy: proxyName(context.proxy), portal, ...(told !== undefined && { reason: told }) };
  return newError('proxy-failed', language, { operation, params, status, cause, retryable });
}

/** The status with which a proxy refused; undici has it in its message only. */
function refusalOf(cause: unknown): number | undefined {
  const message = cause instanceof Error ? cause.message : '';
  const [, status] = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(message) ?? [];
  return status === undefined ? undefined : Number(status);
}

/** Through a proxy a connection is made to the proxy only. What is lost later, inside the tunnel, may be the portal. */
function isOfProxy(reason: string | undefined): boolean {
  return (
    reason !== undefined &&
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT|UND_ERR_(CONNECT_TIMEOUT|PRX_\w+|SOCKS\w*))$/.test(
      reason,
    )
  );
}
