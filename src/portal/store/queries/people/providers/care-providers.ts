import { maskBsn } from '../../../../../domain/values/identifiers/mask.ts';
import type { Caller } from '../../../../access/caller.ts';
import type { Row } from '../../../schema.ts';
import type { Store } from '../../../store.ts';
import type { PageWindow } from '../../page-window.ts';
import { anyOf } from '../../visibility/any-of.ts';
import { furtherAgbCodesOf, hasAgbCode } from './agb-codes.ts';
import { isKnownBy } from '../known-by.ts';
import { personOfProvider } from '../person-key.ts';
import { visibleAgreement, visibleCareProvider } from '../../visibility/visible-records.ts';

type Columns = Omit<Row<'careProvider'>, 'bsnSealed' | 'bsnHash' | 'careRegistered' | 'bigRegistered'>;
export interface CareProviderRecord extends Columns {
  /** By whom their profile is found. */
  person: string;
  maskedBsn: string | null;
  /** Those beside its own one, in the order of the codes. */
  furtherAgbCodes: readonly string[];
  careRegistered: boolean;
  bigRegistered: boolean;
}
export interface NewCareProviderRecord extends Omit<Columns, 'id'> {
  bsn: string | null;
  careRegistered: boolean;
  bigRegistered: boolean;
}
export interface Identifiers {
  bsn: string | null;
  agbCode: string | null;
  kvkNumber: string | null;
}

async function toRecords(store: Store, rows: readonly Row<'careProvider'>[]): Promise<CareProviderRecord[]> {
  const further = await furtherAgbCodesOf(
    store,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toRecord(store, row, further.get(row.id)));
}

/** One that was just added has no further codes. */
function toRecord(store: Store, row: Row<'careProvider'>, furtherAgbCodes: readonly string[] = []): CareProviderRecord {
  const { bsnSealed, bsnHash: _, ...columns } = row;
  return {
    ...columns,
    furtherAgbCodes,
    person: personOfProvider(row),
    maskedBsn: bsnSealed === null ? null : maskBsn(store.unseal(bsnSealed)),
    careRegistered: row.careRegistered === 1,
    bigRegistered: row.bigRegistered === 1,
  };
}

function visibleTo(store: Store, caller: Caller) {
  return store.db.selectFrom('careProvider').selectAll('careProvider').where(visibleCareProvider(caller));
}

export async function findCareProvider(
  store: Store,
  caller: Caller,
  id: number,
): Promise<CareProviderRecord | undefined> {
  const rows = await visibleTo(store, caller).where('careProvider.id', '=', id).execute();
  return (await toRecords(store, rows))[0];
}

export async function listCareProviders(
  store: Store,
  caller: Caller,
  { after, count }: PageWindow,
): Promise<CareProviderRecord[]> {
  let query = visibleTo(store, caller).orderBy('careProvider.id', 'desc').limit(count);
  if (after !== undefined) query = query.where('careProvider.id', '<', after);
  return toRecords(store, await query.execute());
}

/** Finds those of these providers with whom the caller has, or had, an agreement that the provider knows of. */
export async function findInTouch(store: Store, caller: Caller, ids: readonly number[]): Promise<Set<number | null>> {
  const rows = await store.db
    .selectFrom('agreement')
    .select('agreement.careProviderId')
    .distinct()
    .where('agreement.careProviderId', 'in', anyOf(ids))
    .where('agreement.status', '!=', 'draft')
    .where(visibleAgreement(caller))
    .execute();
  return new Set(rows.map(({ careProviderId }) => careProviderId));
}

/**
 * Finds the providers that have one of these numbers, and none when no number is given; several may share a KVK number.
 */
export async function searchCareProviders(
  store: Store,
  { bsn, agbCode, kvkNumber }: Identifiers,
): Promise<CareProviderRecord[]> {
  const rows = await store.db
    .selectFrom('careProvider')
    .selectAll()
    .where((eb) =>
      eb.or([
        ...(bsn === null ? [] : [eb.and([eb('bsnHash', '=', store.hash(bsn)), isKnownBy('bsnHash')])]),
        ...(agbCode === null ? [] : [hasAgbCode(agbCode)]),
        ...(kvkNumber === null ? [] : [eb.and([eb('kvkNumber', '=', kvkNumber), isKnownBy('kvkNumber')])]),
      ]),
    )
    .orderBy('id')
    .limit(50)
    .execute();
  return toRecords(store, rows);
}

/** Adds a provider; undefined when somebody with that BSN or AGB code was added at the same time. */
export async function addCareProvider(
  store: Store,
  { bsn, name, birthDate, email, phone, ...provider }: NewCareProviderRecord,
): Promise<CareProviderRecord | undefined> {
  const row = await store.db
    .insertInto('careProvider')
    .values({
      ...provider,
      name: store.cover(name),
      birthDate: store.cover(birthDate),
      email: store.cover(email),
      phone: store.cover(phone),
      id: await store.nextIds('care-provider', 1),
      bsnSealed: bsn === null ? null : store.seal(bsn),
      bsnHash: bsn === null ? null : store.hash(bsn),
      careRegistered: provider.careRegistered ? 1 : 0,
      bigRegistered: provider.bigRegistered ? 1 : 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toRecord(store, row);
}

export type CareProviderChange = Partial<Omit<NewCareProviderRecord, 'bsn' | 'createdAt'>>;

/** Writes what is given; the rest stays as it is. */
export async function changeCareProvider(
  store: Store,
  id: number,
  { careRegistered, bigRegistered, name, birthDate, email, phone, ...change }: CareProviderChange,
): Promise<CareProviderRecord> {
  const columns = {
    ...change,
    ...(name !== undefined && { name: store.cover(name) }),
    ...(birthDate !== undefined && { birthDate: store.cover(birthDate) }),
    ...(email !== undefined && { email: store.cover(email) }),
    ...(phone !== undefined && { phone: store.cover(phone) }),
    ...(careRegistered !== undefined && { careRegistered: careRegistered ? 1 : 0 }),
    ...(bigRegistered !== undefined && { bigRegistered: bigRegistered ? 1 : 0 }),
  };
  if (Object.keys(columns).length > 0) {
    await store.db.updateTable('careProvider').set(columns).where('id', '=', id).execute();
  }
  const row = await store.db.selectFrom('careProvider').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return toRecord(store, row, (await furtherAgbCodesOf(store, [id])).get(id));
}

/** Remembers for whom a provider was found by number. */
export async function rememberCareProviders(
  store: Store,
  budgetHolderIds: readonly number[],
  careProviderIds: readonly number[],
): Promise<void> {
  const pairs = budgetHolderIds.flatMap((budgetHolderId) =>
    careProviderIds.map((careProviderId) => ({ budgetHolderId, careProviderId })),
  );
  if (pairs.length === 0) return;
  await store.db
    .insertInto('knownCareProvider')
    .values(pairs)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
