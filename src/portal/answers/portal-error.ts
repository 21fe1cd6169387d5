import { errors, type PortalErrorCode } from '../../contract/http/errors.ts';
import type { Issue } from '../../domain/issue.ts';

/** The only error that a service throws on purpose; the border turns it into a problem answer. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly code: PortalErrorCode;
  readonly issues: readonly Issue[];
  readonly params: Record<string, string | number>;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: PortalErrorCode,
    facts: { issues?: readonly Issue[]; params?: Record<string, string | number>; retryAfterSeconds?: number } = {},
  ) {
    super(code);
    this.code = code;
    this.issues = facts.issues ?? [];
    this.params = facts.params ?? {};
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }

  get status(): number {
    return errors[this.code].status;
  }
}

/** A record that the caller may not see does not exist for them. */
export function notFound(): PortalError {
  return new PortalError('not-found');
}

export function statusConflict(operation: string, status: string): PortalError {
  return new PortalError('status-conflict', { params: { operation, status } });
}

/** Somebody vouches for what they read, and that is not what stands there now. */
export function versionConflict(record: string, { given, version }: { given: number; version: number }): PortalError {
  return new PortalError('version-conflict', { params: { record, given, version } });
}

const RETRY_AFTER_SECONDS = 1;

export function unavailable(): PortalError {
  return new PortalError('unavailable', {
    params: { seconds: RETRY_AFTER_SECONDS },
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });
}

export function rulesViolated(issues: readonly Issue[]): PortalError {
  return new PortalError('rules-violated', { issues });
}
