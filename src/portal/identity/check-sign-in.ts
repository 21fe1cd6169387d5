import type { SignInDemand } from '../../contract/access/sign-in-demand.ts';
import type { SignInFacts } from '../access/caller.ts';
import { PortalError } from '../answers/portal-error.ts';
import { acrValuesFor, isEnough, levelOf, type LevelsByAcr } from './assurance.ts';
import type { Claims } from './token/claims.ts';

const MILLISECONDS = 1000;
const MINUTE = 60 * MILLISECONDS;
// The clocks of the issuer and the portal may differ a little.
const SKEW = 5 * MILLISECONDS;

interface Standard {
  levels: LevelsByAcr | undefined;
  now: number;
}

/**
 * Somebody who found an open session cannot go on here: the person must have shown just now who they are, by means that
 * are sure enough. A token that tells neither when nor how, such as that of a program, does not do. Source: RFC 9470.
 */
export function checkSignIn(claims: Claims, demand: SignInDemand, { levels, now }: Standard): void {
  if (demand === 'any' || !demand.roles.includes(claims.role)) return;
  const { level, minutes } = demand;
  const params = { minutes, level, acrValues: acrValuesFor(level, levels).join(' ') };
  // Whoever signs in at a higher level has signed in just now as well.
  if (!isEnough(levelOf(claims.acr, levels), level)) throw new PortalError('sign-in-too-low', { params });
  if (!isRecent(claims, now, minutes)) throw new PortalError('sign-in-too-old', { params });
}

/** What a token tells of the sign-in that it came from. */
export function signInFactsOf({ acr, auth_time: time, exp }: Claims, levels: LevelsByAcr | undefined): SignInFacts {
  return {
    level: levelOf(acr, levels) ?? null,
    signedInAt: time === undefined ? null : time * MILLISECONDS,
    endsAt: exp * MILLISECONDS,
  };
}

function isRecent({ auth_time: signedInAt }: Claims, now: number, minutes: number): boolean {
  const age = signedInAt === undefined ? undefined : now - signedInAt * MILLISECONDS;
  return age !== undefined && age >= -SKEW && age <= minutes * MINUTE;
}
