import type { ExpressionBuilder } from 'kysely';
import { kindsForMinors, stillActs } from '../../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../../domain/values/date.ts';
import type { RepresentativeKind } from '../../../../../domain/words.ts';
import { numbersIn, numbersTogether } from '../../../rows/rows-of.ts';
import type { Tables } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import { anyOf } from '../../visibility/any-of.ts';
import { hasAgbCode } from '../providers/agb-codes.ts';
import { isKnownBy, type ProviderNumber } from '../known-by.ts';
import { providerPerson } from '../person-key.ts';
import { representativeName } from '../representatives/representative-identity.ts';

// These queries tell who is calling. They run at every call, so that a change takes effect at once. Whoever is named on
// an award acts on it as long as it pays for any day: care of before it ended is still to be declared. Source: Rlz 5.20.

export interface KnownPerson {
  id: number;
  initials: string;
  surname: string;
}

export function findHolderByBsn({ db, hash }: Store, bsn: string): Promise<KnownPerson | undefined> {
  return db
    .selectFrom('budgetHolder')
    .select(['id', 'initials', 'surname'])
    .where('bsnHash', '=', hash(bsn))
    .executeTakeFirst();
}

/** The holders for whom a person acts in one capacity, and the awards that say so; by number. */
export interface Acting {
  kind: RepresentativeKind;
  holders: number[];
  awards: number[];
}

/** Finds for whom awards that pay for any day name this person or organisation, in each capacity that is not `over`. */
export async function findActing(store: Store, person: string, over: readonly number[]): Promise<Acting[]> {
  const rows = await validNaming(store, person, over)
    .select('representative.kind')
    .select([
      numbersTogether(store, 'representative.budgetHolderId').as('holders'),
      numbersTogether(store, 'representative.awardId').as('awards'),
    ])
    .groupBy('representative.kind')
    .execute();
  return rows.map(({ kind, holders, awards }) => ({
    kind,
    holders: numbersIn(holders),
    awards: numbersIn(awards),
  }));
}

function naming({ db }: Store, person: string, over: readonly number[]) {
  return db
    .selectFrom('representative')
    .innerJoin('award as naming', 'naming.id', 'representative.awardId')
    .where('representative.person', '=', person)
    .where('representative.id', 'not in', anyOf(over));
}

function validNaming(store: Store, person: string, over: readonly number[]) {
  return naming(store, person, over).whereRef('naming.start', '<=', 'naming.end');
}

/** The name of a representative as the award says it that named them last. */
export async function findRepresentativeName({ db }: Store, person: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('representative')
    .select(['initials', 'surname', 'organisationName'])
    .where('person', '=', person)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && representativeName(row);
}

/**
 * The capacities that last no more. Birth dates are sealed, so that the database cannot compare them; only of those who act
 * for children is one read.
 */
export async function capacitiesOver({ db }: Store, person: string, today: IsoDate): Promise<number[]> {
  const rows = await db
    .selectFrom('representative')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select(['representative.id', 'representative.kind', 'representative.lastDay', 'budgetHolder.birthDate'])
    .where('representative.person', '=', person)
    .where((eb) => eb.or([eb('representative.kind', 'in', kindsForMinors), eb('representative.lastDay', '<', today)]))
    .execute();
  return rows.filter(({ birthDate, ...capacity }) => !stillActs(capacity, birthDate, today)).map(({ id }) => id);
}

/**
 * Finds the awards of the holders whom a person represents that the person has no power over: those that do not name
 * them, and those of an office of which every award that did pays for no day any more.
 */
export async function findAwardsOutside(
  store: Store,
  person: string,
  over: readonly number[],
  { holders, awards }: Pick<Acting, 'holders' | 'awards'>,
): Promise<number[]> {
  const rows = await store.db
    .selectFrom('award')
    .select('award.id')
    .where('award.budgetHolderId', 'in', anyOf(holders))
    // Nearly all are left out by this, so that the rest is asked of few.
    .where('award.id', 'not in', anyOf(awards))
    .where((eb) =>
      eb.or([
        eb('award.id', 'not in', naming(store, person, over).select('naming.id')),
        eb(
          eb.refTuple('award.budgetHolderId', 'award.providerKind', 'award.providerCode'),
          'not in',
          validNaming(store, person, over)
            .select(['naming.budgetHolderId', 'naming.providerKind', 'naming.providerCode'])
            .$asTuple('budgetHolderId', 'providerKind', 'providerCode'),
        ),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether this person was ever told something that nobody else sees. */
export async function isTold({ db }: Store, person: string): Promise<boolean> {
  const told = await db.selectFrom('event').select('id').where('person', '=', person).limit(1).executeTakeFirst();
  return told !== undefined;
}

export interface ProviderNumbers {
  bsn?: string | undefined;
  agb?: string | undefined;
  kvk?: string | undefined;
}

export interface KnownProvider {
  id: number;
  name: string;
  person: string;
  kvkNumber: string | null;
  /** True when a budget holder has ever shared an agreement with them. */
  shared: boolean;
}

/**
 * A provider is looked up by AGB code before KVK number: one number of the trade register may have several AGB codes.
 */
export async function findProvidersByNumber(
  store: Store,
  { bsn, agb, kvk }: ProviderNumbers,
): Promise<KnownProvider[]> {
  if (agb !== undefined) return providersBy(store, 'agbCode', agb);
  if (kvk !== undefined) return providersBy(store, 'kvkNumber', kvk);
  return bsn === undefined ? [] : providersBy(store, 'bsnHash', store.hash(bsn));
}

async function providersBy({ db }: Store, column: ProviderNumber, value: string): Promise<KnownProvider[]> {
  const rows = await db
    .selectFrom('careProvider')
    .select([
      'id',
      'name',
      'kvkNumber',
      providerPerson().as('person'),
      (eb) => eb.or([eb.exists(isSharedNow(eb)), eb.exists(wasSharedBefore(eb))]).as('shared'),
    ])
    .where((eb) => (column === 'agbCode' ? hasAgbCode(value) : eb(column, '=', value)))
    .where(isKnownBy(column))
    // A person is known by BSN: one who was once entered with the number of a company is not that company.
    .$if(column !== 'bsnHash', (query) => query.where('kind', '!=', 'person'))
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, shared: Boolean(row.shared) }));
}

type OfProvider = ExpressionBuilder<Tables, 'careProvider'>;

function isSharedNow(eb: OfProvider) {
  return eb
    .selectFrom('agreement')
    .select('agreement.id')
    .whereRef('agreement.careProviderId', '=', 'careProvider.id')
    .where('agreement.status', '!=', 'draft');
}

/** An agreement that was taken back to be changed is known to the care provider already. */
function wasSharedBefore(eb: OfProvider) {
  return eb
    .selectFrom('agreement')
    .innerJoin('agreementVersion', 'agreementVersion.agreementId', 'agreement.id')
    .select('agreement.id')
    .whereRef('agreement.careProviderId', '=', 'careProvider.id');
}
