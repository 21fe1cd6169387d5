import type { MessageChannel } from '../../../../domain/words.ts';
import type { Language } from '../../../../messages/language.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';
import { providerPerson } from './person-key.ts';

/** How somebody wants to be reached. */
export interface PersonSettings {
  person: string;
  language: Language;
  messageChannel: MessageChannel;
  email: string | null;
  phone: string | null;
}

/** Somebody who reads the messages of a holder: the holder, or whoever acts for them by an award that pays for any day. */
export interface HolderReader extends PersonSettings {
  budgetHolderId: number;
  role: 'budget-holder' | 'representative';
}

export interface ProviderReader extends PersonSettings {
  careProviderId: number;
}

const settings = [
  'profile.person',
  'profile.language',
  'profile.messageChannel',
  'profile.email',
  'profile.phone',
] as const;

/** Those who read the messages of these holders and have made a profile, each once for a holder. */
export async function readersOfHolders({ db }: Store, budgetHolderIds: readonly number[]): Promise<HolderReader[]> {
  const own = await db
    .selectFrom('budgetHolder')
    .innerJoin('profile', 'profile.person', 'budgetHolder.bsnHash')
    .select(['budgetHolder.id as budgetHolderId', ...settings])
    .where('budgetHolder.id', 'in', anyOf(budgetHolderIds))
    .where('profile.madeAt', 'is not', null)
    .orderBy('budgetHolder.id')
    .execute();
  const acting = await db
    .selectFrom('representative')
    .innerJoin('award', 'award.id', 'representative.awardId')
    .innerJoin('profile', 'profile.person', 'representative.bsnHash')
    .select(['representative.budgetHolderId', ...settings])
    .distinct()
    .where('representative.budgetHolderId', 'in', anyOf(budgetHolderIds))
    .whereRef('award.start', '<=', 'award.end')
    .where('profile.madeAt', 'is not', null)
    .orderBy('representative.budgetHolderId')
    .orderBy('profile.person')
    .execute();
  return [
    ...own.map((row) => ({ ...row, role: 'budget-holder' as const })),
    ...acting.map((row) => ({ ...row, role: 'representative' as const })),
  ];
}

/** How these care providers want to be reached, of those who have made a profile. */
export async function readersOfProviders({ db }: Store, careProviderIds: readonly number[]): Promise<ProviderReader[]> {
  return db
    .selectFrom('careProvider')
    .innerJoin('profile', (join) => join.on('profile.person', '=', providerPerson()))
    .select(['careProvider.id as careProviderId', ...settings])
    .where('careProvider.id', 'in', anyOf(careProviderIds))
    .where('profile.madeAt', 'is not', null)
    .orderBy('careProvider.id')
    .execute();
}

/** The settings of whoever is calling; undefined until they have made a profile. */
export async function findSettings({ db }: Store, person: string): Promise<PersonSettings | undefined> {
  return db
    .selectFrom('profile')
    .select(settings)
    .where('person', '=', person)
    .where('madeAt', 'is not', null)
    .executeTakeFirst();
}

/** Addresses that were replaced by another, oldest first, each to be told so in the language of its person. */
export async function formerAddresses(
  { db }: Store,
  count: number,
): Promise<{ person: string; language: Language; formerEmail: string }[]> {
  const rows = await db
    .selectFrom('profile')
    .select(['person', 'language', 'formerEmail'])
    .where('formerEmail', 'is not', null)
    .orderBy('changedAt')
    .limit(count)
    .execute();
  return rows.map(({ formerEmail, ...row }) => ({ ...row, formerEmail: formerEmail ?? '' }));
}

/** Forgets an address that has been told; one that came in its place meanwhile stays. */
export async function forgetFormerAddress({ db }: Store, person: string, formerEmail: string): Promise<void> {
  await db
    .updateTable('profile')
    .set({ formerEmail: null })
    .where('person', '=', person)
    .where('formerEmail', '=', formerEmail)
    .execute();
}

export type ProfileRecord = Omit<Row<'profile'>, 'addressSealed' | 'formerEmail'>;

/** The profile of a person, also when nobody has made it yet. */
export async function findProfile({ db }: Store, person: string): Promise<ProfileRecord | undefined> {
  return db
    .selectFrom('profile')
    .select(['person', 'language', 'messageChannel', 'email', 'phone', 'madeAt', 'changedAt', 'checkedAt'])
    .where('person', '=', person)
    .executeTakeFirst();
}

/**
 * Writes how a person is reached, in every place that knows them. An address that is replaced is kept until it has been
 * told.
 */
export async function keepProfile(
  store: Store,
  { person, email, phone, language, messageChannel, madeAt, changedAt }: Omit<ProfileRecord, 'checkedAt'>,
): Promise<void> {
  const settings = { email, phone, language, messageChannel, madeAt, changedAt };
  await store.db
    .insertInto('profile')
    .values({ person, ...settings })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet((eb) => ({
        ...settings,
        formerEmail: eb
          .case()
          .when(eb.and([eb('profile.formerEmail', 'is', null), eb('profile.email', '!=', email ?? '')]))
          .then(eb.ref('profile.email'))
          .else(eb.ref('profile.formerEmail'))
          .end(),
      })),
    )
    .execute();
  await store.db.updateTable('budgetHolder').set({ email, phone }).where('bsnHash', '=', person).execute();
  await store.db.updateTable('careProvider').set({ email, phone }).where(providerPerson(), '=', person).execute();
}

/** Remembers when a register answered, and tells so; of a profile that is not there yet nothing is remembered. */
export async function markChecked({ db }: Store, person: string, checkedAt: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('profile')
    .set({ checkedAt })
    .where('person', '=', person)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
