import { PortalError } from '../answers/portal-error.ts';
import type { Caller } from '../access/caller.ts';

/** The office that an assessor works for; nobody else has one. */
export function officeOf({ office }: Caller): NonNullable<Caller['office']> {
  if (office === null) throw new PortalError('not-allowed');
  return office;
}
