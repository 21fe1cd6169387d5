import { stillActs } from '../../../../domain/award/powers.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import type { MessageChannel } from '../../../../domain/words.ts';
import type { Language } from '../../../../messages/language.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { lock } from '../../locks.ts';
import { uncovered } from '../../rows/open-covered.ts';
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
    .innerJoin('profile', 'profile.person', 'representative.bsnHash')
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

/** No address has this sign, so that it parts those that wait to be told. */
const APART = '\n';

/**
 * People whose address was replaced by another, oldest first: each former one is to be told so in their language. What
 * waits is named as it stands there, sealed, so that it can be told apart from what comes later.
 */
export async function formerAddresses(
  { rows, unseal }: Store,
  count: number,
): Promise<{ person: string; language: Language; waiting: string; addresses: string[] }[]> {
  const found = await rows
    .selectFrom('profile')
    .select(['person', 'language', 'email', 'formerEmail'])
    .where('formerEmail', 'is not', null)
    .orderBy('changedAt')
    .limit(count)
    .execute();
  return found.map(({ person, language, email, formerEmail }) => {
    const waiting = formerEmail ?? '';
    const now = email === null ? null : uncovered(email, unseal);
    // Who came back to an address is reached there.
    const addresses = uncovered(waiting, unseal).split(APART);
    return { person, language, waiting, addresses: addresses.filter((one) => one !== now) };
  });
}

/** Forgets the addresses that are told now; answers false when another process was first, or one more was replaced. */
export async function forgetFormerAddresses({ rows }: Store, person: string, waiting: string): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('profile')
    .set({ formerEmail: null })
    .where('person', '=', person)
    .where('formerEmail', '=', waiting)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
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

/** What an office or a holder wrote down of a person before they made a profile. */
async function emailBefore({ db }: Store, person: string): Promise<string | null> {
  const holder = await db.selectFrom('budgetHolder').select('email').where('bsnHash', '=', person).executeTakeFirst();
  if (holder !== undefined) return holder.email;
  const provider = db.selectFrom('careProvider').select('email').where(providerPerson(), '=', person);
  return (await provider.executeTakeFirst())?.email ?? null;
}

/** The addresses that wait, with the one that is replaced now behind them unless it waits already. */
function withReplaced(former: string | null, replaced: string): string {
  const waiting = former === null ? [] : former.split(APART);
  return (waiting.includes(replaced) ? waiting : [...waiting, replaced]).join(APART);
}

/** Nobody else changes the profile until the transaction ends. */
async function lockProfile({ db, engine }: Store, person: string) {
  return db
    .selectFrom('profile')
    .select(['email', 'formerEmail'])
    .where('person', '=', person)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
}

/**
 * Writes how a person is reached, in every place that knows them. Each address that is replaced is kept until it has been
 * told, also the one that was known before there was a profile.
 */
export function keepProfile(store: Store, profile: Omit<ProfileRecord, 'checkedAt'>): Promise<void> {
  return store.transaction((inside) => writeProfile(inside, profile));
}

async function writeProfile(
  store: Store,
  { person, email, phone, ...settings }: Omit<ProfileRecord, 'checkedAt'>,
): Promise<void> {
  const reached = { email: store.cover(email), phone: store.cover(phone) };
  const before = await emailBefore(store, person);
  await lock(store, `profile ${person}`);
  const known = await lockProfile(store, person);
  const replaced = known?.email === email ? null : (known?.email ?? null);
  const earlier = known?.formerEmail ?? null;
  const former = replaced === null ? earlier : withReplaced(earlier, replaced);
  const waiting = known === undefined ? (before === email ? null : before) : former;
  const columns = { ...settings, ...reached, formerEmail: store.cover(waiting) };
  await store.db
    .insertInto('profile')
    .values({ person, ...columns })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(columns))
    .execute();
  await store.db.updateTable('budgetHolder').set(reached).where('bsnHash', '=', person).execute();
  await store.db.updateTable('careProvider').set(reached).where(providerPerson(), '=', person).execute();
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
