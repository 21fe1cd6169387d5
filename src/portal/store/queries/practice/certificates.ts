import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { hasAgbCode } from '../people/providers/agb-codes.ts';

export type CertifiedProvider = Pick<Row<'careProvider'>, 'id' | 'name' | 'agbCode' | 'kvkNumber'>;

export interface IssuedCertificate extends Row<'issuedCertificate'> {
  agbCode: string | null;
  kvkNumber: string | null;
  name: string;
}

/** An institution, or somebody who works for themselves; a person without an AGB code gets no certificate. */
export function findProviderByAgb({ db }: Store, agb: string): Promise<CertifiedProvider | undefined> {
  return db
    .selectFrom('careProvider')
    .select(['id', 'name', 'agbCode', 'kvkNumber'])
    .where(hasAgbCode(agb))
    .where('kind', '!=', 'person')
    .orderBy('id')
    .executeTakeFirst();
}

export async function addCertificate({ db }: Store, row: NewRow<'issuedCertificate'>): Promise<void> {
  await db.insertInto('issuedCertificate').values(row).execute();
}

/** The newest first. */
export function listCertificates({ db }: Store): Promise<IssuedCertificate[]> {
  return db
    .selectFrom('issuedCertificate')
    .innerJoin('careProvider', 'careProvider.id', 'issuedCertificate.careProviderId')
    .selectAll('issuedCertificate')
    .select(['careProvider.agbCode', 'careProvider.kvkNumber', 'careProvider.name'])
    .orderBy('issuedAt', 'desc')
    .orderBy('serial')
    .limit(10_000)
    .execute();
}

/**
 * How many certificates of a provider name this AGB code and let in; they end in the time of the world, not of the portal. One
 * that tells no code was issued to the own one.
 */
export async function countCertificatesOn(
  { db }: Store,
  { id, agbCode: own }: Pick<Row<'careProvider'>, 'id' | 'agbCode'>,
  agbCode: string,
): Promise<number> {
  const { count } = await db
    .selectFrom('issuedCertificate')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('careProviderId', '=', id)
    .where((eb) => eb.or([eb('issuedTo', '=', agbCode), ...(agbCode === own ? [eb('issuedTo', 'is', null)] : [])]))
    .where('revokedAt', 'is', null)
    .where('notAfter', '>', Date.now())
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Writes down to which code those were issued that tell none, for when another takes the place of the own one. */
export async function tellCodeOfCertificates({ db }: Store, careProviderId: number, issuedTo: string): Promise<void> {
  await db
    .updateTable('issuedCertificate')
    .set({ issuedTo })
    .where('careProviderId', '=', careProviderId)
    .where('issuedTo', 'is', null)
    .execute();
}

/** Undefined for a number that the authority never gave. */
export function findCertificate({ db }: Store, serial: string): Promise<Row<'issuedCertificate'> | undefined> {
  return db.selectFrom('issuedCertificate').selectAll().where('serial', '=', serial).executeTakeFirst();
}

/** What was revoked stays so, with the reason that was given then; answers false for it, and for one that is not there. */
export async function revokeCertificate(
  { db }: Store,
  serial: string,
  { revokedAt, reason }: { revokedAt: number; reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('issuedCertificate')
    .set({ revokedAt, reason })
    .where('serial', '=', serial)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function revokedCertificates({ db }: Store): Promise<Row<'issuedCertificate'>[]> {
  return db.selectFrom('issuedCertificate').selectAll().where('revokedAt', 'is not', null).orderBy('serial').execute();
}

export function clientKeysOf({ db }: Store, careProviderId: number): Promise<Row<'clientKey'>[]> {
  return db
    .selectFrom('clientKey')
    .selectAll()
    .where('careProviderId', '=', careProviderId)
    .orderBy('addedAt')
    .orderBy('keyId')
    .execute();
}

export async function addClientKey({ db }: Store, row: NewRow<'clientKey'>): Promise<void> {
  const { jwkJson, addedAt } = row;
  await db
    .insertInto('clientKey')
    .values(row)
    .onConflict((conflict) => conflict.columns(['careProviderId', 'keyId']).doUpdateSet({ jwkJson, addedAt }))
    .execute();
}

export function listClientKeys({ db }: Store): Promise<(Row<'clientKey'> & { agbCode: string | null })[]> {
  return db
    .selectFrom('clientKey')
    .innerJoin('careProvider', 'careProvider.id', 'clientKey.careProviderId')
    .selectAll('clientKey')
    .select('careProvider.agbCode')
    .orderBy('addedAt', 'desc')
    .orderBy('keyId')
    .limit(10_000)
    .execute();
}

export async function removeClientKey({ db }: Store, careProviderId: number, keyId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('clientKey')
    .where('careProviderId', '=', careProviderId)
    .where('keyId', '=', keyId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
