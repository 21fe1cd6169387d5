import { type StaffRight, staffRights } from '../../domain/words.ts';
import type { Seat } from '../access/caller.ts';
import { findStaffMember, hasStaff, personOfStaff, systemsCode } from '../store/queries/people/sign-in/staff.ts';
import type { Store } from '../store/store.ts';
import type { Claims } from './token/claims.ts';
import { staffCode } from './staff-code.ts';
import { turnAway } from './turn-away.ts';

/** An organisation, by the name that its people are recorded under and the one that people know. */
export interface Organisation {
  key: string;
  name: string;
}

/**
 * Finds with what rights somebody acts for an organisation. It is asked anew for the calls of each moment, so that what
 * was taken is gone at once, also for a token that is still good. Undefined when it cannot be told who it is and nobody was
 * ever recorded.
 */
export async function findSeat(
  store: Store,
  issuer: string,
  claims: Claims,
  { key: organisation, name: organisationName }: Organisation,
): Promise<Seat | undefined> {
  const seat = { organisation, organisationName };
  if (isSystem(claims)) {
    const rights = await rightsOfSystems(store, organisation);
    return { ...seat, code: null, name: null, person: null, rights };
  }
  const { actingSubject, actingName } = claims;
  if (actingSubject === undefined)
    return (await hasStaff(store, organisation)) ? turnAway('person-unknown') : undefined;
  const code = staffCode(store, issuer, organisation, actingSubject);
  const known = await findStaffMember(store, organisation, code);
  // Until an organisation names somebody, whoever signs in for it has every right.
  if (known === undefined && (await hasStaff(store, organisation))) return turnAway('not-on-staff', { code });
  const { name = null, rights = staffRights } = known ?? {};
  return { ...seat, code, name: name ?? actingName ?? null, person: personOfStaff(organisation, code), rights };
}

/** A token that was given to a program for itself has that program as its subject. Source: RFC 9068, 2.2. */
function isSystem({ sub, client_id: program }: Claims): boolean {
  return program !== undefined && program === sub;
}

/** The systems of an organisation have every right, until its administrator limits them. */
async function rightsOfSystems(store: Store, organisation: string): Promise<readonly StaffRight[]> {
  return (await findStaffMember(store, organisation, systemsCode))?.rights ?? staffRights;
}
