import { kindsForMinors, stillActs } from '../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Covered } from '../../secrets.ts';
import type { Store } from '../../store.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import { anyOf } from '../visibility/any-of.ts';

export type RepresentativeName = Pick<Row<'representative'>, 'budgetHolderId' | 'kind' | 'initials' | 'surname'>;
export type NewRepresentativeRecord = Omit<Row<'representative'>, 'id' | 'bsnSealed' | 'bsnHash' | 'changedAt'> & {
  bsn: string;
};

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
    .select(['representative.initials', 'representative.surname'])
    .where('representative.budgetHolderId', 'in', anyOf(budgetHolderIds))
    .whereRef('award.start', '<=', 'award.end')
    .where('award.id', 'not in', anyOf(awardsOutside))
    .orderBy('representative.kind')
    .orderBy('representative.id')
    .execute();
  // Names are sealed, so that the database can neither tell which are the same nor put them in order.
  const acting = rows.flatMap(({ birthDate, lastDay, ...name }) =>
    stillActs({ kind: name.kind, lastDay }, birthDate, today) ? [name] : [],
  );
  const each = new Map(acting.map((row) => [JSON.stringify(Object.values(row)), row]));
  return [...each.values()].toSorted((one, other) => compareTexts(one.surname, other.surname));
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
      representatives.map(({ bsn, ...named }, index) => ({
        ...coveredNames(store, named),
        id: first + index,
        bsnSealed: store.seal(bsn),
        bsnHash: store.hash(bsn),
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
        ...coveredNames(store, row),
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

export interface NamedRepresentative extends Omit<Row<'representative'>, 'bsnSealed' | 'bsnHash' | 'birthDate'> {
  /** The person, as profiles name them. */
  person: string;
  /** Tells whether this is the person with that BSN. */
  isPerson: (bsn: string) => boolean;
}

/** Somebody who was named on an award and has no power by it any more. */
export type FormerPower = Pick<NamedRepresentative, 'id' | 'awardId' | 'budgetHolderId' | 'person'>;

/** The people who are named on one award, in the order in which they were. */
export async function representativesOn(store: Store, awardId: number): Promise<NamedRepresentative[]> {
  const rows = await store.db
    .selectFrom('representative')
    .select([
      'id',
      'awardId',
      'budgetHolderId',
      'kind',
      'bsnHash',
      'initials',
      'surname',
      'namedBy',
      'namedAt',
      'changedAt',
      'lastDay',
    ])
    .where('awardId', '=', awardId)
    .orderBy('id')
    .execute();
  return rows.map(({ bsnHash, ...row }) => ({
    ...row,
    person: bsnHash,
    isPerson: (bsn) => store.hash(bsn) === bsnHash,
  }));
}

/** Those of these people, by BSN, who act for the holder already by an award that pays for any day. */
export async function actingFor(
  store: Store,
  budgetHolderId: number,
  bsns: readonly string[],
  today: IsoDate,
): Promise<Set<string>> {
  if (bsns.length === 0) return new Set();
  const rows = await named(store)
    .select('representative.bsnHash')
    .where('representative.budgetHolderId', '=', budgetHolderId)
    .whereRef('award.start', '<=', 'award.end')
    .execute();
  const acting = rows.filter(({ birthDate, ...capacity }) => stillActs(capacity, birthDate, today));
  const known = new Set(acting.map(({ bsnHash }) => bsnHash));
  return new Set(bsns.filter((bsn) => known.has(store.hash(bsn))));
}

export async function removeRepresentative(store: Store, id: number): Promise<void> {
  await store.db.deleteFrom('representative').where('id', '=', id).execute();
}

export type RepresentativeData = Pick<
  Row<'representative'>,
  'kind' | 'initials' | 'surname' | 'birthDate' | 'lastDay'
> & {
  bsn: string;
};

/** Gives a representative other data from a moment on; the number stays. */
export async function changeRepresentative(
  store: Store,
  id: number,
  { bsn, ...data }: RepresentativeData,
  changedAt: number,
): Promise<void> {
  await store.db
    .updateTable('representative')
    .set({ ...coveredNames(store, data), bsnSealed: store.seal(bsn), bsnHash: store.hash(bsn), changedAt })
    .where('id', '=', id)
    .execute();
}

/** Whoever is named on the awards that pay for any day, as those who lose that power are told. */
function powers({ db }: Store) {
  return db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .select([
      'representative.id',
      'representative.awardId',
      'representative.budgetHolderId',
      'representative.bsnHash as person',
    ])
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

type Names = Pick<Row<'representative'>, 'initials' | 'surname' | 'birthDate'>;

function coveredNames<Named extends Names>(
  { cover }: Store,
  { initials, surname, birthDate, ...rest }: Named,
): Omit<Named, keyof Names> & Record<keyof Names, Covered> {
  return { ...rest, initials: cover(initials), surname: cover(surname), birthDate: cover(birthDate) };
}

/** Those whose power had this last day, on the awards that pay for any day. */
export async function powersUntil(store: Store, day: IsoDate): Promise<FormerPower[]> {
  return powers(store).where('representative.lastDay', '=', day).execute();
}
