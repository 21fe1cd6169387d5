import { sql } from 'kysely';
import { formatRecordId } from '../../../../domain/values/record-id.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';
import { providerPerson } from '../people/person-key.ts';
import { removeBy, removeEventRows, removeEvents } from './remove-file.ts';

interface Which {
  /** Only who came before this moment: what belongs to somebody new may still have to come. */
  createdBefore: number;
  count: number;
}

/** Holders of whom there is no award and no agreement any more, and of whom no line of the access log tells. */
export async function holdersWithoutFiles({ db }: Store, { createdBefore, count }: Which): Promise<number[]> {
  const rows = await db
    .selectFrom('budgetHolder')
    .select('id')
    .where('createdAt', '<', createdBefore)
    .where((eb) =>
      eb.and(
        (['award', 'agreement', 'declaration', 'accessLogHolder'] as const).map((table) =>
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
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

export async function removeHolders(store: Store, ids: readonly number[]): Promise<void> {
  await removeEventsOf(store, 'budgetHolderId', ids);
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('budget-holder', id)),
  );
  const tables = ['knownCareProvider', 'proposedAccount', 'holderAccount'] as const;
  await removeBy(store, tables, 'budgetHolderId', ids);
  await removeBy(store, ['budgetHolder'], 'id', ids);
}

/** Care providers with no agreement and no declaration any more, of whom nothing happened since a moment. */
export async function providersWithoutFiles({ db }: Store, { createdBefore, count }: Which): Promise<number[]> {
  const rows = await db
    .selectFrom('careProvider')
    .select('id')
    .where('createdAt', '<', createdBefore)
    .where((eb) =>
      eb.and([
        ...(['agreement', 'declaration'] as const).map((table) =>
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
              .where('event.at', '>=', createdBefore),
          ),
        ),
      ]),
    )
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

export async function removeProviders(store: Store, ids: readonly number[]): Promise<void> {
  await removeEventsOf(store, 'careProviderId', ids);
  await removeEvents(
    store,
    ids.map((id) => formatRecordId('care-provider', id)),
  );
  const tables = ['knownCareProvider', 'proposedAccount', 'settledAccount', 'clientKey'] as const;
  await removeBy(store, tables, 'careProviderId', ids);
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

/** Profiles of people who are no holder, act for none and give no care any more. */
export async function profilesOfNobody(
  { db }: Store,
  { changedBefore, count }: { changedBefore: number; count: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('profile')
    .select('person')
    .where('changedAt', '<', changedBefore)
    .where((eb) =>
      eb.and([
        ...(['budgetHolder', 'representative'] as const).map((table) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom(table)
                .select(sql`1`.as('one'))
                .whereRef(`${table}.bsnHash`, '=', 'profile.person'),
            ),
          ),
        ),
        eb.not(
          eb.exists(
            eb
              .selectFrom('careProvider')
              .select('careProvider.id')
              .where((of) => of(providerPerson(), '=', of.ref('profile.person'))),
          ),
        ),
      ]),
    )
    .orderBy('person')
    .limit(count)
    .execute();
  return rows.map(({ person }) => person);
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
