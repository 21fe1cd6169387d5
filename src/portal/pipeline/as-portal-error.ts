import { errorFacts, type Log } from '../log.ts';
import { PortalError, unavailable } from '../answers/portal-error.ts';
import { BudgetChangedError, RecoveryChangedError, isUnavailable } from '../store/errors.ts';

/**
 * Turns a failure into the error that the caller is told; of one that nobody foresaw they hear only that it happened.
 */
export function asPortalError(error: unknown, log: Log, facts: { requestId: string; operation?: string }): PortalError {
  if (error instanceof PortalError) return error;
  if (error instanceof BudgetChangedError || error instanceof RecoveryChangedError)
    return new PortalError('unavailable', { retryAfterSeconds: 1 });
  if (isUnavailable(error)) {
    log({ level: 'warn', event: 'store-unavailable', ...facts, ...errorFacts(error) });
    return unavailable();
  }
  log({ level: 'error', event: 'internal-error', ...facts, ...errorFacts(error) });
  return new PortalError('internal-error');
}
