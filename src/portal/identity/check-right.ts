import type { OperationName } from '../../contract/operations.ts';
import { isWithinRights, neededRight } from '../../contract/access/staff-rights.ts';
import type { Caller } from '../access/caller.ts';
import { PortalError } from '../answers/portal-error.ts';

/** Refuses what whoever acts for an organisation has not been given the right to, and names that right. */
export function checkRight({ seat }: Pick<Caller, 'seat'>, operation: OperationName): void {
  if (seat === undefined || isWithinRights(operation, seat.rights)) return;
  const right = neededRight(operation);
  const reason = seat.rights.length === 0 ? 'rights-taken' : 'right-missing';
  throw new PortalError('not-allowed', { params: { operation, reason, right } });
}
