import { maskBsn } from '../../../../domain/values/identifiers/mask.ts';
import type { CareProviderKind } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import type { Address } from './budget-holders.ts';

/** What is known of whoever is calling, as the holder, representative or care provider that they sign in as. */
export interface KnownPerson {
  name: string;
  initials: string | null;
  surname: string | null;
  birthDate: string | null;
  maskedBsn: string | null;
  address: Address | null;
  /** A care provider has a kind; an organisation that acts for holders has a number in the trade register alone. */
  company: { kind: CareProviderKind | null; agbCode: string | null; kvkNumber: string | null } | null;
  email: string | null;
  phone: string | null;
}

const nothing: Omit<KnownPerson, 'name'> = {
  initials: null,
  surname: null,
  birthDate: null,
  maskedBsn: null,
  address: null,
  company: null,
  email: null,
  phone: null,
};

export async function findKnownPerson(store: Store, caller: Caller): Promise<KnownPerson> {
  if (caller.role === 'care-provider') return asProvider(store, caller);
  if (caller.role === 'representative') return asRepresentative(store, caller);
  return asHolder(store, caller);
}

async function asHolder(store: Store, { person, name }: Caller): Promise<KnownPerson> {
  const row = await store.db
    .selectFrom('budgetHolder')
    .selectAll()
    .where('bsnHash', '=', person ?? '')
    .executeTakeFirst();
  if (row === undefined) return { ...nothing, name };
  const { initials, surname, birthDate, email, phone } = row;
  return {
    ...nothing,
    name,
    initials,
    surname,
    birthDate,
    email,
    phone,
    maskedBsn: maskBsn(store.unseal(row.bsnSealed)),
    address: JSON.parse(row.addressJson) as Address,
  };
}

async function asRepresentative(store: Store, { person, name }: Caller): Promise<KnownPerson> {
  const row = await store.db
    .selectFrom('representative')
    .leftJoin('profile', 'profile.person', 'representative.person')
    .select(['initials', 'surname', 'birthDate', 'bsnSealed', 'addressSealed', 'organisationName', 'kvkNumber'])
    .where('representative.person', '=', person ?? '')
    .orderBy('representative.id', 'desc')
    .executeTakeFirst();
  if (row === undefined) return { ...nothing, name };
  const { initials, surname, birthDate, bsnSealed, addressSealed, organisationName, kvkNumber } = row;
  const address = addressOf(store, addressSealed);
  if (organisationName !== null) {
    return { ...nothing, name: organisationName, address, company: { kind: null, agbCode: null, kvkNumber } };
  }
  const maskedBsn = bsnSealed === null ? null : maskBsn(store.unseal(bsnSealed));
  return { ...nothing, name, initials, surname, birthDate, address, maskedBsn };
}

async function asProvider(store: Store, { careProviderId, person }: Caller): Promise<KnownPerson> {
  const row = await store.db
    .selectFrom('careProvider')
    .selectAll()
    .where('id', '=', careProviderId ?? 0)
    .executeTakeFirstOrThrow();
  const profile = await store.db
    .selectFrom('profile')
    .select('addressSealed')
    .where('person', '=', person ?? '')
    .executeTakeFirst();
  const { name, birthDate, kind, agbCode, kvkNumber, bsnSealed, email, phone } = row;
  return {
    ...nothing,
    name,
    birthDate,
    email,
    phone,
    maskedBsn: bsnSealed === null ? null : maskBsn(store.unseal(bsnSealed)),
    address: addressOf(store, profile?.addressSealed ?? null),
    company: { kind, agbCode, kvkNumber },
  };
}

function addressOf(store: Store, sealed: string | null): Address | null {
  return sealed === null ? null : (JSON.parse(store.unseal(sealed)) as Address);
}
