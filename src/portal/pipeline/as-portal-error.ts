import { errorFacts, type Log } from '../log.ts';
import { PortalError, unavailable } from '../answers/portal-error.ts';
import { BudgetChangedError, isUnavailable } from '../store/errors.ts';

/** What a caller is told of a failure: of one that nobody foresaw, only that it happened. */
export function asPortalError(error: unknown, log: Log, facts: { requestId: string; operation?: string }): PortalError {
  if (error instanceof PortalError) return error;
  if (error instanceof BudgetChangedError) return new PortalError('unavailable', { retryAfterSeconds: 1 });
  if (isUnavailable(error)) {
    log({ level: 'warn', event: 'store-unavailable', ...facts, ...errorFacts(error) });
    return unavailable();
  }
  log({ level: 'error', event: 'internal-error', ...facts, ...errorFacts(error) });
  return new PortalError('internal-error');
}
