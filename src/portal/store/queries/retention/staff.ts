import { organisationNumber } from '../people/person-key.ts';
import { personOfStaff } from '../people/sign-in/staff.ts';
import type { Store } from '../../store.ts';
import { removeEventRows } from './remove-file.ts';
import type { Found, Window } from './windows.ts';

/**
 * Organisations in a window that act for no holder any more, and whose people's rights were last changed before a moment;
 * those of a care provider go along with it.
 */
export async function staffOfNobody(
  { db }: Store,
  changedBefore: number,
  { after, count }: Window<string>,
): Promise<Found<string>> {
  const rows = await db
    .selectFrom('staffMember')
    .select(({ fn }) => ['organisation', fn.max('givenAt').as('givenAt'), fn.max('changedAt').as('changedAt')])
    .where('organisation', '>', after)
    .groupBy('organisation')
    .orderBy('organisation')
    .limit(count)
    .execute();
  const old = rows
    .filter(({ organisation }) => organisationNumber(organisation) !== undefined)
    .filter(({ givenAt, changedAt }) => Math.max(Number(givenAt), Number(changedAt ?? 0)) < changedBefore)
    .map(({ organisation }) => organisation);
  const last = rows.length < count ? undefined : rows.at(-1)?.organisation;
  if (old.length === 0) return { keys: [], last };
  const named = await db.selectFrom('representative').select('person').where('person', 'in', old).distinct().execute();
  const acting = new Set(named.map(({ person }) => person));
  return { keys: old.filter((organisation) => !acting.has(organisation)), last };
}

/** Removes the people of these organisations, and what events tell them and the organisation alone. */
export async function removeStaff(store: Store, organisations: readonly string[]): Promise<void> {
  const { db } = store;
  for (const organisation of organisations) {
    const people = await db.selectFrom('staffMember').select('code').where('organisation', '=', organisation).execute();
    const persons = [organisation, ...people.map(({ code }) => personOfStaff(organisation, code))];
    const told = await db.selectFrom('event').select('id').where('person', 'in', persons).execute();
    await removeEventRows(
      store,
      told.map(({ id }) => id),
    );
    await db.deleteFrom('staffMember').where('organisation', '=', organisation).execute();
  }
}
