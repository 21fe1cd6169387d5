/** The code that Node or undici gave a failure. */
export function reasonOf(cause: unknown): string | undefined {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** A certificate that is not trusted now will not be trusted in a second. Source: Node, X509 certificate error codes. */
export function isLasting(reason: string | undefined): boolean {
  return (
    reason !== undefined && /CERT|^ERR_TLS_|^UNABLE_TO_VERIFY|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/.test(reason)
  );
}
