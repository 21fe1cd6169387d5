import type { AgreementTerms } from '../../../../domain/agreement-terms.ts';
import { insertRows } from '../../rows/insert-rows.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';

/** The terms that were shared under this version; undefined when it was not shared yet. */
export async function termsOfVersion(
  store: Store,
  agreementId: number,
  version: number,
): Promise<AgreementTerms | undefined> {
  const row = await store.db
    .selectFrom('agreementVersion')
    .select('termsSealed')
    .where('agreementId', '=', agreementId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && (JSON.parse(store.unseal(row.termsSealed)) as AgreementTerms);
}

/** The version that was shared last, with its terms; undefined when none was shared yet. */
export async function newestShared(
  store: Store,
  agreementId: number,
): Promise<{ version: number; terms: AgreementTerms } | undefined> {
  const row = await store.db
    .selectFrom('agreementVersion')
    .select(['version', 'termsSealed'])
    .where('agreementId', '=', agreementId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { version: row.version, terms: JSON.parse(store.unseal(row.termsSealed)) as AgreementTerms };
}

/** The numbers under which terms of each of these agreements were shared. */
export async function sharedVersions(store: Store, ids: readonly number[]): Promise<Map<number, Set<number>>> {
  const rows = await store.db
    .selectFrom('agreementVersion')
    .select(['agreementId', 'version'])
    .where(isOneOf(store, 'agreementVersion.agreementId', ids))
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ agreementId }) => agreementId)].map(([id, of]) => [
      id,
      new Set(of.map(({ version }) => version)),
    ]),
  );
}

export interface NewVersion {
  agreementId: number;
  version: number;
  terms: AgreementTerms;
}

export async function addVersions(store: Store, versions: readonly NewVersion[], now: number): Promise<void> {
  await insertRows(
    store,
    'agreementVersion',
    versions.map(({ terms, ...version }) => ({
      ...version,
      termsSealed: store.seal(JSON.stringify(terms)),
      createdAt: now,
    })),
  );
}

export async function addVersion(store: Store, { now, ...version }: NewVersion & { now: number }): Promise<void> {
  await addVersions(store, [version], now);
}
