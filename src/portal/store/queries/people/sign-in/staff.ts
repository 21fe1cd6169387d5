import { type StaffRight, staffRights } from '../../../../../domain/words.ts';
import { formatRecordId } from '../../../../../domain/values/record-id.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';

/** The code under which all systems of an organisation stand together; no person has it. */
export const systemsCode = 'systems';

/** The name under which the people of a care provider are recorded. */
export function staffOfProvider(careProviderId: number): string {
  return formatRecordId('care-provider', careProviderId);
}

/** The name under which the people of an organisation are recorded that acts for holders: that of its profile. */
export function staffOfRepresentative(person: string): string {
  return person;
}

/** The name under which messages to one of them are kept; profiles have other names. */
export function personOfStaff(organisation: string, code: string): string {
  return `staff ${organisation} ${code}`;
}

export interface StaffMemberRecord extends Pick<Row<'staffMember'>, 'code' | 'givenAt' | 'changedAt'> {
  name: string | null;
  rights: StaffRight[];
}

function toRecord({ unseal }: Store, row: Row<'staffMember'>): StaffMemberRecord {
  const { code, nameSealed, rightsJson, givenAt, changedAt } = row;
  const given = JSON.parse(rightsJson) as unknown[];
  return {
    code,
    name: nameSealed === null ? null : unseal(nameSealed),
    rights: staffRights.filter((right) => given.includes(right)),
    givenAt,
    changedAt,
  };
}

export async function findStaffMember(
  store: Store,
  organisation: string,
  code: string,
): Promise<StaffMemberRecord | undefined> {
  const row = await store.db
    .selectFrom('staffMember')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('code', '=', code)
    .executeTakeFirst();
  return row && toRecord(store, row);
}

/** Whether an organisation ever named anybody; from then on whoever is not recorded has no rights. */
export async function hasStaff({ db }: Store, organisation: string): Promise<boolean> {
  const found = await db
    .selectFrom('staffMember')
    .select('code')
    .where('organisation', '=', organisation)
    .where('code', '!=', systemsCode)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Everybody who is recorded for an organisation, and its systems where those were limited; by when it was. */
export async function listStaff(store: Store, organisation: string): Promise<StaffMemberRecord[]> {
  const rows = await store.db
    .selectFrom('staffMember')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('givenAt')
    .orderBy('code')
    .execute();
  return rows.map((row) => toRecord(store, row));
}

/** Gives somebody these rights and this name from a moment on, in the place of what they had. */
export async function keepStaffMember(
  store: Store,
  organisation: string,
  { code, name, rights }: Pick<StaffMemberRecord, 'code' | 'name' | 'rights'>,
  now: number,
): Promise<void> {
  const kept = { nameSealed: name === null ? null : store.seal(name), rightsJson: JSON.stringify(rights) };
  await store.db
    .insertInto('staffMember')
    .values({ organisation, code, ...kept, givenAt: now, changedAt: null })
    .onConflict((conflict) => conflict.columns(['organisation', 'code']).doUpdateSet({ ...kept, changedAt: now }))
    .execute();
}
