import { maskBsn } from '../../../../domain/values/identifiers/mask.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { anyOf } from '../visibility/any-of.ts';
import { visibleBudgetHolder } from '../visibility/visible-records.ts';

export interface Address {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
}
type Columns = Omit<Row<'budgetHolder'>, 'bsnSealed' | 'bsnHash' | 'addressJson'>;
export interface BudgetHolderRecord extends Columns {
  /** The person, as profiles name them. */
  person: string;
  maskedBsn: string;
  address: Address;
}
export type NewBudgetHolderRecord = Omit<Columns, 'id'> & { bsn: string; address: Address };
export type HolderName = Pick<Row<'budgetHolder'>, 'id' | 'initials' | 'surname'>;

function toRecord(store: Store, { bsnSealed, bsnHash, addressJson, ...row }: Row<'budgetHolder'>): BudgetHolderRecord {
  return {
    ...row,
    person: bsnHash,
    maskedBsn: maskBsn(store.unseal(bsnSealed)),
    address: JSON.parse(addressJson) as Address,
  };
}

function visibleTo(store: Store, caller: Caller) {
  return store.db.selectFrom('budgetHolder').selectAll('budgetHolder').where(visibleBudgetHolder(caller));
}

export async function findBudgetHolder(
  store: Store,
  caller: Caller,
  id: number,
): Promise<BudgetHolderRecord | undefined> {
  const row = await visibleTo(store, caller).where('budgetHolder.id', '=', id).executeTakeFirst();
  return row && toRecord(store, row);
}

/** Where a holder lives: whoever may read an agreement of theirs may read this in it. */
export async function townOf({ db }: Store, id: number): Promise<string | undefined> {
  const row = await db.selectFrom('budgetHolder').select('addressJson').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.addressJson) as Address).city;
}

/** Those of these holders whom the caller may see. */
export async function visibleHolders(store: Store, caller: Caller, ids: readonly number[]): Promise<Set<number>> {
  const rows = await store.db
    .selectFrom('budgetHolder')
    .select('budgetHolder.id')
    .where(visibleBudgetHolder(caller))
    .where('budgetHolder.id', 'in', anyOf(ids))
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function listBudgetHolders(
  store: Store,
  caller: Caller,
  { after, count }: PageWindow,
): Promise<BudgetHolderRecord[]> {
  let query = visibleTo(store, caller).orderBy('budgetHolder.id', 'desc').limit(count);
  if (after !== undefined) query = query.where('budgetHolder.id', '<', after);
  return (await query.execute()).map((row) => toRecord(store, row));
}

/**
 * Until the transaction ends nobody else looks at what this holder has in order to add to it. SQLite has one writer at
 * a time and needs no lock.
 */
export async function lockBudgetHolder(store: Store, id: number): Promise<void> {
  if (store.engine === 'sqlite') return;
  await store.db.selectFrom('budgetHolder').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** Names of holders whose numbers are known already to be the caller's business. */
export function holderNames(store: Store, ids: readonly number[]): Promise<HolderName[]> {
  return store.db
    .selectFrom('budgetHolder')
    .select(['id', 'initials', 'surname'])
    .where('id', 'in', anyOf(ids))
    .orderBy('id')
    .execute();
}

async function idByBsn(store: Store, bsn: string): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('budgetHolder')
    .select('id')
    .where('bsnHash', '=', store.hash(bsn))
    .executeTakeFirst();
  return row?.id;
}

/** Number of the holder with this BSN; two offices that enter the same person at once get the same one. */
export async function findOrAddBudgetHolder(
  store: Store,
  { bsn, address, initials, surname, birthDate, email, phone, ...person }: NewBudgetHolderRecord,
): Promise<number> {
  const known = await idByBsn(store, bsn);
  if (known !== undefined) return known;
  const id = await store.nextIds('budget-holder', 1);
  await store.db
    .insertInto('budgetHolder')
    .values({
      id,
      ...person,
      bsnSealed: store.seal(bsn),
      bsnHash: store.hash(bsn),
      addressJson: store.cover(JSON.stringify(address)),
      initials: store.cover(initials),
      surname: store.cover(surname),
      birthDate: store.cover(birthDate),
      email: store.cover(email),
      phone: store.cover(phone),
    })
    .onConflict((conflict) => conflict.column('bsnHash').doNothing())
    .execute();
  return (await idByBsn(store, bsn)) ?? id;
}
