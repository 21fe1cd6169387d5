import { PortalError } from '../answers/portal-error.ts';

/** The reason why somebody with a valid sign-in is not let in; the text for people is made from it. */
export type Reason =
  | 'no-award'
  | 'represents-nobody'
  | 'no-agreement-shared'
  | 'other-kvk'
  | 'no-office'
  | 'not-on-staff'
  | 'person-unknown';

export function turnAway(reason: Reason, params: { code?: string } = {}): never {
  throw new PortalError('not-allowed', { params: { reason, ...params } });
}
