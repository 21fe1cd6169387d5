import type { Store } from '../../../store.ts';
import { anyOf } from '../../visibility/any-of.ts';
import type { Address } from '../budget-holders.ts';

export interface RegisteredData {
  initials: string;
  surname: string;
  birthDate: string | null;
  address: Address | null;
  now: number;
}

/**
 * Writes what the register of persons says of somebody, as a holder, a representative and a care provider; tells whether
 * anything of it was known otherwise.
 */
export async function takeOverPerson(
  store: Store,
  person: string,
  { now, ...data }: RegisteredData,
): Promise<'changed' | 'unchanged'> {
  const changes = [
    await takeOverOfHolder(store, person, data),
    await takeOverOfRepresentative(store, person, { ...data, now }),
    await takeOverOfProvider(store, person, data),
    await keepAddress(store, person, data.address),
  ];
  return changes.some(Boolean) ? 'changed' : 'unchanged';
}

type Data = Omit<RegisteredData, 'now'>;

async function takeOverOfHolder({ db, cover }: Store, person: string, data: Data): Promise<boolean> {
  const row = await db.selectFrom('budgetHolder').selectAll().where('bsnHash', '=', person).executeTakeFirst();
  if (row === undefined) return false;
  const { initials, surname } = data;
  const birthDate = data.birthDate ?? row.birthDate;
  const addressJson = data.address === null ? row.addressJson : JSON.stringify(data.address);
  const isSame =
    row.initials === initials &&
    row.surname === surname &&
    row.birthDate === birthDate &&
    isSameAddress(JSON.parse(row.addressJson) as Address, data.address);
  if (isSame) return false;
  await db
    .updateTable('budgetHolder')
    .set({
      initials: cover(initials),
      surname: cover(surname),
      birthDate: cover(birthDate),
      addressJson: cover(addressJson),
    })
    .where('id', '=', row.id)
    .execute();
  return true;
}

/** A postcode is written with and without its space. */
function isSameAddress(known: Address | null, found: Address | null): boolean {
  if (found === null) return true;
  if (known === null) return false;
  const plain = ({ street, houseNumber, postcode, city }: Address): string =>
    [street, houseNumber, postcode.replaceAll(' ', '').toUpperCase(), city].join('\n');
  return plain(known) === plain(found);
}

async function takeOverOfRepresentative(
  { db, cover }: Store,
  person: string,
  { initials, surname, birthDate, now }: RegisteredData,
): Promise<boolean> {
  const rows = await db
    .selectFrom('representative')
    .select(['id', 'initials', 'surname', 'birthDate'])
    .where('person', '=', person)
    .execute();
  const isOther = (row: (typeof rows)[number]): boolean =>
    row.initials !== initials || row.surname !== surname || (birthDate !== null && row.birthDate !== birthDate);
  const others = rows.filter(isOther).map(({ id }) => id);
  if (others.length === 0) return false;
  await db
    .updateTable('representative')
    .set({
      initials: cover(initials),
      surname: cover(surname),
      changedAt: now,
      ...(birthDate !== null && { birthDate: cover(birthDate) }),
    })
    .where('id', 'in', anyOf(others))
    .execute();
  return true;
}

async function takeOverOfProvider(
  { db, cover }: Store,
  person: string,
  { initials, surname, birthDate }: Data,
): Promise<boolean> {
  const name = `${initials} ${surname}`;
  const rows = await db
    .selectFrom('careProvider')
    .select(['id', 'name', 'birthDate'])
    .where('kind', '=', 'person')
    .where('bsnHash', '=', person)
    .execute();
  const others = rows
    .filter((row) => row.name !== name || (birthDate !== null && row.birthDate !== birthDate))
    .map(({ id }) => id);
  if (others.length === 0) return false;
  await db
    .updateTable('careProvider')
    .set({ name: cover(name), ...(birthDate !== null && { birthDate: cover(birthDate) }) })
    .where('id', 'in', anyOf(others))
    .execute();
  return true;
}

/** Of a representative and a care provider nothing else is known than what the register said before. */
async function keepAddress(store: Store, person: string, address: Address | null): Promise<boolean> {
  const row = await store.db
    .selectFrom('profile')
    .select('addressSealed')
    .where('person', '=', person)
    .executeTakeFirst();
  if (row === undefined || address === null) return false;
  const known = row.addressSealed === null ? null : (JSON.parse(store.unseal(row.addressSealed)) as Address);
  if (isSameAddress(known, address)) return false;
  await store.db
    .updateTable('profile')
    .set({ addressSealed: store.seal(JSON.stringify(address)) })
    .where('person', '=', person)
    .execute();
  // The first time there was nothing to differ from.
  return known !== null;
}
