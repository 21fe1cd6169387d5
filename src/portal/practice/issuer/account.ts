import { parseRecordId } from '../../../domain/values/record-id.ts';
import { findHolderInFull, findProviderInFull } from '../../store/queries/practice/people-in-full.ts';
import type { Store } from '../../store/store.ts';
import { nameOf } from '../people/person.ts';
import { institutionStaff } from '../people/staff.ts';
import { findPersona, type IdentityClaims } from '../people/persona.ts';

/** Finds the person who was chosen, by a person's key, its Dutch word, or the number of any holder or provider. */
export async function accountOf(store: Store, choice: string): Promise<string | undefined> {
  const persona = findPersona(choice);
  if (persona !== undefined) return persona.key;
  const number = choice.trim().toUpperCase();
  return (await claimsOf(store, number)) && number;
}

/** The claims that the issuer vouches for about an account. */
export async function claimsOf(store: Store, account: string): Promise<IdentityClaims | undefined> {
  const persona = findPersona(account);
  if (persona !== undefined) return persona.claims;
  const record = parseRecordId(account);
  if (record?.kind === 'budget-holder') return holderClaims(store, record.number);
  if (record?.kind === 'care-provider') return providerClaims(store, record.number);
  return undefined;
}

async function holderClaims(store: Store, number: number): Promise<IdentityClaims | undefined> {
  const found = await findHolderInFull(store, number);
  return found && { role: 'budget-holder', name: nameOf(found), bsn: found.bsn };
}

async function providerClaims(store: Store, number: number): Promise<IdentityClaims | undefined> {
  const found = await findProviderInFull(store, number);
  return (
    found && {
      role: 'care-provider',
      name: found.name,
      ...(found.bsn !== null && { bsn: found.bsn }),
      ...(found.agbCode !== null && { agb: found.agbCode }),
      ...(found.kvkNumber !== null && { kvk: found.kvkNumber }),
      // By its number one is the first of an organisation: of the institution the administrator.
      ...((found.agbCode ?? found.kvkNumber) !== null && { actingSubject: institutionStaff.organisation.subject }),
    }
  );
}
