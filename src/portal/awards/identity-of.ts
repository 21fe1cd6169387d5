import type { ParsedInput } from '../../contract/types.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import type { RepresentativeIdentity } from '../store/queries/people/representatives/representative-identity.ts';

/** Who is to be named on an award, once it is known that exactly one of the two was given. */
export function identityOf({
  person,
  organisation,
}: Pick<ParsedInput<'awards.addRepresentative'>, 'person' | 'organisation'>): RepresentativeIdentity {
  if (organisation !== undefined) return organisation;
  if (person === undefined) throw new Error('A representative is a person or an organisation');
  // The email and phone of a representative are accepted and not kept: no table has them, and nothing shows them.
  const { initials, surname, birthDate, bsn, email: _email, phone: _phone, ...left } = person;
  nothingLeft(left);
  return { initials, surname, birthDate, bsn };
}
