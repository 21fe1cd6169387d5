import type { FastifyRequest } from 'fastify';

/** Version, trace, span and flags; of a version to come, what is known now is read. Source: W3C Trace Context, 3.2. */
const TRACE_PARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(-.*)?$/;
const NOTHING = /^0+$/;

/** The trace that the caller says that a request is part of, when it says so in the right form; undefined when it does not. */
export function traceIdOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const { traceparent } = headers;
  const [, version = '', trace = '', span = '', rest] = TRACE_PARENT.exec(String(traceparent ?? '')) ?? [];
  const isValid =
    version !== 'ff' && (version !== '00' || rest === undefined) && !NOTHING.test(trace) && !NOTHING.test(span);
  return trace !== '' && isValid ? trace : undefined;
}
