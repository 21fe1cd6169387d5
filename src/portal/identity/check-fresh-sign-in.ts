import { freshSignInMinutes } from '../../contract/limits.ts';
import { PortalError } from '../answers/portal-error.ts';
import type { Claims } from './claims.ts';

const MILLISECONDS = 1000;
const MINUTE = 60 * MILLISECONDS;
// The clocks of the issuer and the portal may differ a little.
const SKEW = 5 * MILLISECONDS;

/**
 * Somebody who found an open session cannot go on here: the person must have signed in just now. A token that does not
 * say when that was, such as that of a program, is not fresh. Source: RFC 9470.
 */
export function checkFreshSignIn({ auth_time: signedInAt }: Claims, now: number): void {
  const age = signedInAt === undefined ? undefined : now - signedInAt * MILLISECONDS;
  if (age !== undefined && age >= -SKEW && age <= freshSignInMinutes * MINUTE) return;
  throw new PortalError('sign-in-too-old', { params: { minutes: freshSignInMinutes } });
}
