import type { Role } from '../../../domain/words.ts';
import { holder } from './holders.ts';
import { office } from './office.ts';
import { carer, nameOf, representative } from './person.ts';
import { organisation, selfEmployed } from './providers.ts';
import { representingOrganisation } from './representing-organisation.ts';
import { type Employed, institutionStaff, representingStaff } from './staff.ts';

/** The issuer vouches for these claims: an access token carries them beside the protocol's own. */
export interface IdentityClaims {
  role: Role;
  name: string;
  bsn?: string;
  agb?: string;
  kvk?: string;
  actingSubject?: string;
  actingName?: string;
  office?: typeof office;
}

/** The people who one can be on a practice portal. */
export const personaKeys = [
  'holder',
  'representative',
  'organisation',
  'self-employed',
  'carer',
  'assessor',
  'payment-officer',
] as const;
export type PersonaKey = (typeof personaKeys)[number];
/**
 * People to try out who of an organisation may do what: those of the institution beside its administrator, who may do less,
 * and those of an organisation that acts for a holder.
 */
const furtherKeys = [
  'organisation-entry',
  'organisation-submission',
  'representative-organisation',
  'representative-employee',
] as const;
export type AnyPersonaKey = PersonaKey | (typeof furtherKeys)[number];

/** What somebody is called who may be one of several people of an organisation. */
export function personName({ actingName, name }: Pick<IdentityClaims, 'actingName' | 'name'>): string {
  return actingName === undefined ? name : `${actingName}, ${name}`;
}

/** Somebody to sign in as: one token has one role. */
export interface Persona {
  key: AnyPersonaKey;
  /** The Dutch word for the same. */
  alias: string;
  claims: IdentityClaims;
}

function entrepreneurClaims({ name, agbCode, kvkNumber }: typeof organisation | typeof selfEmployed): IdentityClaims {
  return {
    role: 'care-provider',
    name,
    agb: agbCode,
    kvk: kvkNumber,
  };
}

/** One of the people of the institution. */
function staffClaims({ subject, name }: Employed): IdentityClaims {
  return { ...entrepreneurClaims(organisation), actingSubject: subject, actingName: name };
}

/** One of the people of the organisation that acts for a holder. */
function representingClaims({ subject, name }: Employed): IdentityClaims {
  const { name: organisationName, kvkNumber } = representingOrganisation;
  return {
    role: 'representative',
    name: organisationName,
    kvk: kvkNumber,
    actingSubject: subject,
    actingName: name,
  };
}

const claims: Record<AnyPersonaKey, IdentityClaims> = {
  holder: { role: 'budget-holder', name: nameOf(holder), bsn: holder.bsn },
  representative: { role: 'representative', name: nameOf(representative), bsn: representative.bsn },
  organisation: staffClaims(institutionStaff.organisation),
  'organisation-entry': staffClaims(institutionStaff['organisation-entry']),
  'organisation-submission': staffClaims(institutionStaff['organisation-submission']),
  'representative-organisation': representingClaims(representingStaff['representative-organisation']),
  'representative-employee': representingClaims(representingStaff['representative-employee']),
  'self-employed': entrepreneurClaims(selfEmployed),
  carer: { role: 'care-provider', name: nameOf(carer), bsn: carer.bsn },
  assessor: { role: 'assessor', name: 'K. Kantoorman', office },
  'payment-officer': { role: 'payment-officer', name: 'P. Betaler' },
};

const aliases: Record<AnyPersonaKey, string> = {
  holder: 'budgethouder',
  representative: 'vertegenwoordiger',
  organisation: 'zorginstelling',
  'organisation-entry': 'invoerder',
  'organisation-submission': 'indiener',
  'representative-organisation': 'curatorkantoor',
  'representative-employee': 'kantoormedewerker',
  'self-employed': 'zzp',
  carer: 'mantelzorger',
  assessor: 'zorgkantoor',
  'payment-officer': 'svb',
};

export const personas: readonly Persona[] = [...personaKeys, ...furtherKeys].map((key) => ({
  key,
  alias: aliases[key],
  claims: claims[key],
}));

/** Finds a person by key or Dutch alias. */
export function findPersona(text: string): Persona | undefined {
  const wanted = text.trim().toLowerCase();
  return personas.find(({ key, alias }) => key === wanted || alias === wanted);
}
