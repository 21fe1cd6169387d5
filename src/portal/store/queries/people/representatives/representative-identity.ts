import type { IsoDate } from '../../../../../domain/values/date.ts';
import type { Row } from '../../../schema.ts';
import type { Covered } from '../../../secrets.ts';
import type { Store } from '../../../store.ts';
import { personOfOrganisation } from '../person-key.ts';

/** Who is named on an award: a person, or an organisation. */
export type RepresentativeIdentity =
  { bsn: string; initials: string; surname: string; birthDate: IsoDate } | { kvkNumber: string; name: string };

type NameColumn = 'initials' | 'surname' | 'birthDate' | 'organisationName';

type IdentityColumns = Pick<Row<'representative'>, 'person' | 'bsnSealed' | 'kvkNumber' | NameColumn>;

/** As profiles name whoever is named on an award. */
export function personOfRepresentative({ hash }: Store, identity: RepresentativeIdentity): string {
  return 'bsn' in identity ? hash(identity.bsn) : personOfOrganisation(identity.kvkNumber);
}

/** What stands in the table of a person or an organisation; all that the other would have is null. */
export function identityColumns(store: Store, identity: RepresentativeIdentity): IdentityColumns {
  const person = personOfRepresentative(store, identity);
  if ('bsn' in identity) {
    const { bsn, initials, surname, birthDate } = identity;
    const ofPerson = { bsnSealed: store.seal(bsn), initials, surname, birthDate };
    return { person, ...ofPerson, kvkNumber: null, organisationName: null };
  }
  const { kvkNumber, name: organisationName } = identity;
  return { person, bsnSealed: null, initials: null, surname: null, birthDate: null, kvkNumber, organisationName };
}

/** The names as they are written: the database only sees them covered. */
export function withCoveredNames<Named extends Pick<IdentityColumns, NameColumn>>(
  { cover }: Store,
  { initials, surname, birthDate, organisationName, ...rest }: Named,
): Omit<Named, NameColumn> & Record<NameColumn, Covered | null> {
  return {
    ...rest,
    initials: cover(initials),
    surname: cover(surname),
    birthDate: cover(birthDate),
    organisationName: cover(organisationName),
  };
}

export type RepresentativeNames = Pick<Row<'representative'>, 'initials' | 'surname' | 'organisationName'>;

/** What a representative is called. */
export function representativeName({ initials, surname, organisationName }: RepresentativeNames): string {
  return organisationName ?? [initials, surname].filter((part) => part !== null).join(' ');
}
