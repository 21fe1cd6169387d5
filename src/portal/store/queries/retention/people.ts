import { sql } from 'kysely';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { TableWith } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { companyNumber, personOfProvider } from '../people/person-key.ts';
import { removeMeans } from '../people/sign-in/sign-in-means.ts';
import { staffOfProvider } from '../people/sign-in/staff.ts';
import { removeBy, removeEventRows, removeEvents } from './remove-file.ts';
import { type Found, lookThrough, type Window } from './windows.ts';

/**
 * What goes with its holder or care provider; what keeps them as long as it is there; and what went before, with its file,
 * its money or its events.
 */
type Leaving = 'goes' | 'keeps' | 'went';

const ofHolder = {
  knownCareProvider: 'goes',
  proposedAccount: 'goes',
  holderAccount: 'goes',
  representative: 'went',
  payment: 'went',
  recovery: 'went',
  agreement: 'keeps',
  agreementReference: 'went',
  absence: 'went',
  event: 'went',
  accessLogHolder: 'keeps',
  award: 'keeps',
  declaration: 'keeps',
  monthlyPayShortage: 'went',
} as const satisfies Record<TableWith<'budgetHolderId'>, Leaving>;

const ofProvider = {
  furtherAgbCode: 'goes',
  seenCertificate: 'goes',
  knownCareProvider: 'goes',
  proposedAccount: 'goes',
  settledAccount: 'goes',
  clientKey: 'goes',
  issuedCertificate: 'goes',
  payment: 'went',
  recovery: 'went',
  agreement: 'keeps',
  absence: 'went',
  // Those of late keep it too, by their day.
  event: 'went',
  declaration: 'keeps',
} as const satisfies Record<TableWith<'careProviderId'>, Leaving>;

type Those<Tables, How extends Leaving> = {
  [Table in keyof Tables]: Tables[Table] extends How ? Table : never;
}[keyof Tables];

function thoseThat<How extends Leaving, Tables extends Readonly<Record<string, Leaving>>>(
  how: How,
  tables: Tables,
): Those<Tables, How>[] {
  return Object.keys(tables).filter((table) => tables[table] === how) as Those<Tables, How>[];
}

/** Those in a window of holders of whom there is no award and no agreement any more, and of whom no line of the log tells. */
export function holdersWithoutFiles(
  store: Store,
  createdBefore: number,
  window: Window<number>,
): Promise<Found<number>> {
  return lookThrough(store, 'budgetHolder', window, async (ids) => {
    const rows = await store.db
      .selectFrom('budgetHolder')
      .select('id')
      .where(isOneOf(store, 'id', ids))
      // What belongs to somebody new may still have to come.
      .where('createdAt', '<', createdBefore)
      .where((eb) =>
        eb.and(
          thoseThat('keeps', ofHolder).map((table) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom(table)
                  .select(sql`1`.as('one'))
                  .whereRef(`${table}.budgetHolderId`, '=', 'budgetHolder.id'),
              ),
            ),
          ),
        ),
      )
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  });
}

export async function removeHolders(store: Store, ids: readonly number[]): Promise<void> {
  await removeEventsOf(store, 'budgetHolderId', ids);
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('budget-holder', id)),
  );
  await removeBy(store, thoseThat('goes', ofHolder), 'budgetHolderId', ids);
  await removeBy(store, ['budgetHolder'], 'id', ids);
}

/** Those in a window of care providers without agreement and declaration, of whom nothing happened since a moment. */
export function providersWithoutFiles(store: Store, since: number, window: Window<number>): Promise<Found<number>> {
  return lookThrough(store, 'careProvider', window, async (ids) => {
    const rows = await store.db
      .selectFrom('careProvider')
      .select('id')
      .where(isOneOf(store, 'id', ids))
      .where('createdAt', '<', since)
      .where((eb) =>
        eb.and([
          ...thoseThat('keeps', ofProvider).map((table) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom(table)
                  .select(sql`1`.as('one'))
                  .whereRef(`${table}.careProviderId`, '=', 'careProvider.id'),
              ),
            ),
          ),
          eb.not(
            eb.exists(
              eb
                .selectFrom('event')
                .select('event.id')
                .whereRef('event.careProviderId', '=', 'careProvider.id')
                .where('event.at', '>=', since),
            ),
          ),
        ]),
      )
      .orderBy('id')
      .execute();
    return rows.map(({ id }) => id);
  });
}

export async function removeProviders(store: Store, ids: readonly number[]): Promise<void> {
  await removeEventsOf(store, 'careProviderId', ids);
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('care-provider', id)),
  );
  const organisations = ids.map((id) => staffOfProvider(id));
  if (organisations.length > 0)
    await store.db.deleteFrom('staffMember').where('organisation', 'in', organisations).execute();
  await removeMeans(store, organisations);
  await removeBy(store, thoseThat('goes', ofProvider), 'careProviderId', ids);
  await removeBy(store, ['careProvider'], 'id', ids);
}

async function removeEventsOf(
  store: Store,
  column: 'budgetHolderId' | 'careProviderId',
  ids: readonly number[],
): Promise<void> {
  const events = await store.db
    .selectFrom('event')
    .select('id')
    .where(isOneOf(store, column, ids))
    .execute();
  await removeEventRows(
    store,
    events.map(({ id }) => id),
  );
}

/** Those in a window of profiles whose person is no holder, acts for none and gives no care any more. */
export async function profilesOfNobody(
  store: Store,
  changedBefore: number,
  { after, count }: Window<string>,
): Promise<Found<string>> {
  const rows = await store.db
    .selectFrom('profile')
    .select(['person', 'changedAt'])
    .where('person', '>', after)
    .orderBy('person')
    .limit(count)
    .execute();
  const old = rows.filter(({ changedAt }) => changedAt < changedBefore).map(({ person }) => person);
  const known = await knownAmong(store, old);
  const last = rows.length < count ? undefined : rows.at(-1)?.person;
  return { keys: old.filter((person) => !known.has(person)), last };
}

async function knownAmong(store: Store, persons: readonly string[]): Promise<Set<string>> {
  if (persons.length === 0) return new Set();
  const { db } = store;
  const known = new Set<string>();
  for (const column of ['budgetHolder.bsnHash', 'representative.person', 'careProvider.bsnHash'] as const) {
    const [table] = column.split('.') as ['budgetHolder' | 'representative' | 'careProvider'];
    const rows = await db
      .selectFrom(table)
      .select(`${column} as person`)
      .where((eb) => eb(column, 'in', persons))
      .distinct()
      .execute();
    for (const { person } of rows) if (person !== null) known.add(person);
  }
  const companies = persons.flatMap((person) => companyNumber(person) ?? []);
  const rows = await db
    .selectFrom('careProvider')
    .select(['id', 'kind', 'bsnHash'])
    .where(isOneOf(store, 'id', companies))
    .execute();
  for (const row of rows) known.add(personOfProvider(row));
  return known;
}

/** Removes a person's profile, the notices about it by e-mail, and what events tell that person alone. */
export async function removeProfiles(store: Store, persons: readonly string[]): Promise<void> {
  const { db } = store;
  for (const person of persons) {
    await db.deleteFrom('profile').where('person', '=', person).execute();
    await db.deleteFrom('mail').where('person', '=', person).execute();
    const told = await db.selectFrom('event').select('id').where('person', '=', person).execute();
    await removeEventRows(
      store,
      told.map(({ id }) => id),
    );
  }
}
