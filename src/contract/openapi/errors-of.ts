import { errors, type PortalErrorCode } from '../http/errors.ts';
import { isWrite, type OperationFacts } from '../operation.ts';

// A caller who is known nowhere in the portal is not allowed in, whatever they ask for.
const everywhere = [
  'invalid-input',
  'not-signed-in',
  'certificate-refused',
  'not-allowed',
  'not-acceptable',
  'wrong-host',
  'rate-limited',
  'internal-error',
  'unavailable',
] as const;
const ofBodies = ['malformed-json', 'too-large', 'unsupported-media-type'] as const;
const ofWrites = ['idempotency-mismatch', 'idempotency-in-progress'] as const;

function statusOf(code: PortalErrorCode): number {
  return errors[code].status;
}

/** The errors of one operation by HTTP status, in order. */
export function errorsOf(operation: OperationFacts, hasInput: boolean): Map<number, PortalErrorCode[]> {
  const takesBody = hasInput && operation.method !== 'GET';
  const codes: PortalErrorCode[] = [
    ...everywhere,
    ...(takesBody ? ofBodies : []),
    ...(isWrite(operation) ? ofWrites : []),
    ...(operation.path.includes('{') ? ['not-found' as const] : []),
    ...(operation.needsProfile === undefined ? [] : ['profile-missing' as const]),
    ...(operation.signIn === 'any' ? [] : (['sign-in-too-old', 'sign-in-too-low'] as const)),
    ...(operation.errors ?? []),
  ];
  const ordered = [...new Set(codes)].sort((a, b) => statusOf(a) - statusOf(b) || (a < b ? -1 : 1));
  return Map.groupBy(ordered, statusOf);
}
