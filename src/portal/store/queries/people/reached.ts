import type { Updateable } from 'kysely';
import type { Language } from '../../../../messages/language.ts';
import { lock } from '../../locks.ts';
import { uncovered } from '../../rows/open-covered.ts';
import type { Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { addNotice } from '../mail/mail.ts';
import { providerPerson } from './person-key.ts';
import type { ProfileRecord } from './profiles.ts';

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

/** Forgets the addresses that wait since before a moment. */
export async function forgetReplacedBefore({ db }: Store, moment: number): Promise<void> {
  await db
    .updateTable('profile')
    .set({ formerEmail: null })
    .where('formerEmail', 'is not', null)
    .where('changedAt', '<', moment)
    .execute();
}

/** All that is known of how a person is reached, by the place that knows it; one may stand in several with one name. */
export async function reachedBy({ db }: Store, person: string) {
  const columns = ['email', 'phone'] as const;
  return {
    profile: await db
      .selectFrom('profile')
      .select([...columns, 'addressSealed'])
      .where('person', '=', person)
      .executeTakeFirst(),
    records: [
      ...(await db.selectFrom('budgetHolder').select(columns).where('bsnHash', '=', person).execute()),
      ...(await db.selectFrom('careProvider').select(columns).where(providerPerson(), '=', person).execute()),
    ],
  };
}

/** Where e-mail reaches a person; before there is a profile, what an office or a holder wrote down. */
async function emailsOf(store: Store, person: string): Promise<string[]> {
  const { profile, records } = await reachedBy(store, person);
  return [...new Set([profile, ...records].flatMap((one) => one?.email ?? []))];
}

/** The addresses that wait, with those that are replaced now behind them unless they wait already; null when none waits. */
function withReplaced(former: string | null, replaced: readonly string[]): string | null {
  const waiting = new Set([...(former === null ? [] : former.split(APART)), ...replaced]);
  return waiting.size === 0 ? null : [...waiting].join(APART);
}

/** Nobody else changes the profile until the transaction ends. */
async function lockProfile(store: Store, person: string) {
  await lock(store, `profile ${person}`);
  return store.db
    .selectFrom('profile')
    .select(['email', 'formerEmail'])
    .where('person', '=', person)
    .$if(store.engine === 'postgres', (query) => query.forUpdate())
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
  const known = await lockProfile(store, person);
  const before = known === undefined ? await emailsOf(store, person) : [known.email].filter((one) => one !== null);
  const waiting = withReplaced(
    known?.formerEmail ?? null,
    before.filter((one) => one !== email),
  );
  const reached = { email: store.cover(email), phone: store.cover(phone) };
  const columns = { ...settings, ...reached, formerEmail: store.cover(waiting) };
  await store.db
    .insertInto('profile')
    .values({ person, ...columns })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(columns))
    .execute();
  await writeReached(store, person, reached);
}

/** The same in the records of the person as a holder and as somebody who gives care. */
async function writeReached(
  { db }: Store,
  person: string,
  reached: Pick<Updateable<Tables['profile']>, 'email' | 'phone'>,
): Promise<void> {
  await db.updateTable('budgetHolder').set(reached).where('bsnHash', '=', person).execute();
  await db.updateTable('careProvider').set(reached).where(providerPerson(), '=', person).execute();
}

/**
 * Forgets how a person is reached, in every place that knows them. Their addresses wait to be told so, as those that are
 * replaced do: whoever signed in as somebody else would not tell them.
 */
export async function forgetReached(store: Store, person: string, now: number): Promise<void> {
  const known = await lockProfile(store, person);
  const emails = await emailsOf(store, person);
  const nothing = { email: null, phone: null };
  if (known === undefined) {
    for (const address of emails) await addNotice(store, { kind: 'address-replaced', person, address }, now);
  } else {
    const waiting = store.cover(withReplaced(known.formerEmail, emails));
    await store.db
      .updateTable('profile')
      .set({ ...nothing, formerEmail: waiting, addressSealed: null })
      .set({ messageChannel: 'portal', changedAt: now })
      .where('person', '=', person)
      .execute();
  }
  await writeReached(store, person, nothing);
}

/** Whether an e-mail of the portal reaches a person anywhere. */
export async function hasAddress(store: Store, person: string): Promise<boolean> {
  return (await emailsOf(store, person)).length > 0;
}
