import { kindsForMinors, stillActs } from '../../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../../domain/values/date.ts';
import type { Caller } from '../../../../access/caller.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { isOneOf } from '../../../rows/rows-of.ts';
import { anyOf } from '../../visibility/any-of.ts';
import {
  identityColumns,
  type RepresentativeIdentity,
  representativeName,
  withCoveredNames,
} from './representative-identity.ts';

type Named = Row<'representative'>;

/** Whoever acts for a holder, by what they are called. */
export interface RepresentativeName extends Pick<Named, 'budgetHolderId' | 'kind'> {
  name: string;
}

export interface NewRepresentativeRecord extends Pick<
  Named,
  'awardId' | 'budgetHolderId' | 'kind' | 'namedBy' | 'namedAt' | 'lastDay'
> {
  identity: RepresentativeIdentity;
}

/** Those of these holders who have one of these awards. */
export async function holdersOfAwards(store: Store, awardIds: readonly number[]): Promise<Set<number>> {
  if (awardIds.length === 0) return new Set();
  const rows = await store.db
    .selectFrom('award')
    .select('budgetHolderId')
    .distinct()
    .where('id', 'in', anyOf(awardIds))
    .execute();
  return new Set(rows.map(({ budgetHolderId }) => budgetHolderId));
}

/** Whoever is named on awards, with what tells whether they still act. */
function named({ db }: Store) {
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select([
      'representative.budgetHolderId',
      'representative.kind',
      'representative.lastDay',
      'budgetHolder.birthDate',
    ]);
}

/** The people who act for these holders, each once, however many awards that the caller may see name them. */
export async function representativesOf(
  store: Store,
  { awardsOutside }: Caller,
  budgetHolderIds: readonly number[],
  today: IsoDate,
): Promise<RepresentativeName[]> {
  const rows = await named(store)
    .select(['representative.initials', 'representative.surname', 'representative.organisationName'])
    .where('representative.budgetHolderId', 'in', anyOf(budgetHolderIds))
    .whereRef('award.start', '<=', 'award.end')
    .where('award.id', 'not in', anyOf(awardsOutside))
    .orderBy('representative.kind')
    .orderBy('representative.id')
    .execute();
  // Names are sealed, so that the database can neither tell which are the same nor put them in order.
  const acting = rows.filter((row) => stillActs(row, row.birthDate, today));
  const sorted = acting.toSorted((one, other) => compareTexts(sortName(one), sortName(other)));
  const names = sorted.map(({ budgetHolderId, kind, ...row }) => ({
    budgetHolderId,
    kind,
    name: representativeName(row),
  }));
  return [...new Map(names.map((row) => [JSON.stringify(row), row])).values()];
}

function sortName({ surname, organisationName }: Pick<Named, 'surname' | 'organisationName'>): string {
  return surname ?? organisationName ?? '';
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export async function addRepresentatives(
  store: Store,
  representatives: readonly NewRepresentativeRecord[],
): Promise<void> {
  if (representatives.length === 0) return;
  const first = await store.nextIds('representative', representatives.length);
  await store.db
    .insertInto('representative')
    .values(
      representatives.map(({ identity, ...named }, index) => ({
        ...withCoveredNames(store, { ...named, ...identityColumns(store, identity) }),
        id: first + index,
      })),
    )
    .execute();
}

/** Names on an award whoever acts by another, by the same who named them; answers how many there are. */
export async function copyRepresentatives(
  store: Store,
  { from, to, namedAt, today }: { from: number; to: number; namedAt: number; today: IsoDate },
): Promise<number> {
  const found = await store.db
    .selectFrom('representative')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .selectAll('representative')
    .select('budgetHolder.birthDate as birthDateOfHolder')
    .where('representative.awardId', '=', from)
    .orderBy('representative.id')
    .execute();
  const rows = found.flatMap(({ birthDateOfHolder, ...row }) =>
    stillActs(row, birthDateOfHolder, today) ? [row] : [],
  );
  if (rows.length === 0) return 0;
  const first = await store.nextIds('representative', rows.length);
  await store.db
    .insertInto('representative')
    .values(
      rows.map((row, index) => ({
        ...withCoveredNames(store, row),
        id: first + index,
        awardId: to,
        namedAt,
        changedAt: null,
      })),
    )
    .execute();
  return rows.length;
}

/** The number of people who are named on each of these awards; an award without any is left out. */
export async function representativesCounted(
  store: Store,
  awardIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await store.db
    .selectFrom('representative')
    .select(['awardId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(isOneOf(store, 'representative.awardId', awardIds))
    .groupBy('awardId')
    .execute();
  return new Map(rows.map(({ awardId, count }) => [awardId, Number(count)]));
}

export interface NamedRepresentative extends Pick<
  Named,
  | 'id'
  | 'awardId'
  | 'budgetHolderId'
  | 'kind'
  | 'person'
  | 'namedBy'
  | 'namedAt'
  | 'changedAt'
  | 'lastDay'
  | 'kvkNumber'
> {
  name: string;
}

/** Somebody who was named on an award and has no power by it any more. */
export type FormerPower = Pick<NamedRepresentative, 'id' | 'awardId' | 'budgetHolderId' | 'person'>;

/** Whoever is named on one award, in the order in which they were. */
export async function representativesOn(store: Store, awardId: number): Promise<NamedRepresentative[]> {
  const rows = await store.db
    .selectFrom('representative')
    .select([
      'id',
      'awardId',
      'budgetHolderId',
      'kind',
      'person',
      'initials',
      'surname',
      'organisationName',
      'kvkNumber',
      'namedBy',
      'namedAt',
      'changedAt',
      'lastDay',
    ])
    .where('awardId', '=', awardId)
    .orderBy('id')
    .execute();
  return rows.map(({ initials, surname, organisationName, ...row }) => ({
    ...row,
    name: representativeName({ initials, surname, organisationName }),
  }));
}

/** Those of these, as profiles name them, who act for the holder already by an award that pays for any day. */
export async function actingFor(
  store: Store,
  budgetHolderId: number,
  persons: readonly string[],
  today: IsoDate,
): Promise<Set<string>> {
  if (persons.length === 0) return new Set();
  const rows = await named(store)
    .select('representative.person')
    .where('representative.budgetHolderId', '=', budgetHolderId)
    .whereRef('award.start', '<=', 'award.end')
    .execute();
  const acting = rows.filter(({ birthDate, ...capacity }) => stillActs(capacity, birthDate, today));
  const known = new Set(acting.map(({ person }) => person));
  return new Set(persons.filter((person) => known.has(person)));
}

/** The number under which an organisation was named first, of the awards that are still there; zero when none is. */
export async function firstNaming({ db }: Store, person: string): Promise<number> {
  const row = await db
    .selectFrom('representative')
    .select('id')
    .where('person', '=', person)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** Where somebody who acts for a holder was named on an award, for themselves alone. */
export async function findOwnNaming(
  { db }: Store,
  { role, person }: Caller,
  id: number,
): Promise<{ id: number } | undefined> {
  if (role !== 'representative') return undefined;
  return db
    .selectFrom('representative')
    .select('id')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
}

export async function removeRepresentative(store: Store, id: number): Promise<void> {
  await store.db.deleteFrom('representative').where('id', '=', id).execute();
}

export interface RepresentativeData extends Pick<Named, 'kind' | 'lastDay'> {
  identity: RepresentativeIdentity;
}

/** Gives a representative other data from a moment on; the number stays. */
export async function changeRepresentative(
  store: Store,
  id: number,
  { identity, ...data }: RepresentativeData,
  changedAt: number,
): Promise<void> {
  await store.db
    .updateTable('representative')
    .set({ ...withCoveredNames(store, { ...data, ...identityColumns(store, identity) }), changedAt })
    .where('id', '=', id)
    .execute();
}

/** Whoever is named on the awards that pay for any day, as those who lose that power are told. */
function powers({ db }: Store) {
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .select(['representative.id', 'representative.awardId', 'representative.budgetHolderId', 'representative.person'])
    .whereRef('award.start', '<=', 'award.end')
    .orderBy('representative.id');
}

/** Parents and guardians of whoever was born on these days, on the awards that pay for any day. */
export async function parentsOfBorn(
  store: Store,
  { after, until }: { after: IsoDate; until: IsoDate },
): Promise<FormerPower[]> {
  const rows = await powers(store)
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select('budgetHolder.birthDate')
    .where('representative.kind', 'in', kindsForMinors)
    .execute();
  // Birth dates are sealed, so that the database cannot compare them.
  return rows
    .filter(({ birthDate }) => birthDate > after && birthDate <= until)
    .map(({ birthDate: _, ...parent }) => parent);
}

/** Those whose power had this last day, on the awards that pay for any day. */
export async function powersUntil(store: Store, day: IsoDate): Promise<FormerPower[]> {
  return powers(store).where('representative.lastDay', '=', day).execute();
}
