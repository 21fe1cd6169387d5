import type { AssuranceLevel, Role } from '../../domain/words.ts';
import { freshSignInMinutes } from '../limits.ts';

/** What an operation demands of these roles: how sure it is who they are, and how long ago they showed it. */
export interface StepUp {
  level: AssuranceLevel;
  minutes: number;
  roles: readonly Role[];
}

/** `any` sign-in that is good will do, or these roles must show anew who they are. */
export type SignInDemand = 'any' | StepUp;

/**
 * It signs, says where money goes, or who acts for somebody: an open session that somebody found is not enough for that,
 * nor is a means that is easily stolen. Sources: eIDAS, article 8; RFC 9470.
 */
export function freshAndSubstantial(roles: readonly Role[]): StepUp {
  return { level: 'substantial', minutes: freshSignInMinutes, roles };
}
