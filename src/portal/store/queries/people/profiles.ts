import { stillActs } from '../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
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
export async function readersOfHolders(
  { db }: Store,
  budgetHolderIds: readonly number[],
  today: IsoDate,
): Promise<HolderReader[]> {
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
    .innerJoin('profile', 'profile.person', 'representative.person')
    .innerJoin('budgetHolder', 'budgetHolder.id', 'representative.budgetHolderId')
    .select(['representative.budgetHolderId', ...settings])
    .select(['representative.kind', 'representative.lastDay', 'budgetHolder.birthDate'])
    .where('representative.budgetHolderId', 'in', anyOf(budgetHolderIds))
    .whereRef('award.start', '<=', 'award.end')
    .where('profile.madeAt', 'is not', null)
    .orderBy('representative.budgetHolderId')
    .orderBy('profile.person')
    .execute();
  // Whose power has ended reads nothing of the holder any more, on whatever award they are named.
  const each = new Map(
    acting.flatMap(({ kind, lastDay, birthDate, ...reader }) =>
      stillActs({ kind, lastDay }, birthDate, today)
        ? [[`${reader.budgetHolderId} ${reader.person}`, reader] as const]
        : [],
    ),
  );
  return [
    ...own.map((row) => ({ ...row, role: 'budget-holder' as const })),
    ...[...each.values()].map((row) => ({ ...row, role: 'representative' as const })),
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

/** How these people want to be reached, of those who have made a profile. */
export async function readersNamed(store: Store, persons: readonly string[]): Promise<PersonSettings[]> {
  if (persons.length === 0) return [];
  return store.db
    .selectFrom('profile')
    .select(settings)
    .where('person', 'in', persons)
    .where('madeAt', 'is not', null)
    .orderBy('person')
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

export type ProfileRecord = Omit<Row<'profile'>, 'addressSealed' | 'formerEmail'>;

/** The profile of a person, also when nobody has made it yet. */
export async function findProfile({ db }: Store, person: string): Promise<ProfileRecord | undefined> {
  return db
    .selectFrom('profile')
    .select(['person', 'language', 'messageChannel', 'email', 'phone', 'madeAt', 'changedAt', 'checkedAt'])
    .where('person', '=', person)
    .executeTakeFirst();
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
