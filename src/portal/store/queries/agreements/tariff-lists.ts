import type { Store } from '../../store.ts';
import { sealFile, unsealFile } from '../attached-files.ts';

interface TariffList {
  agreementId: number;
  /** SHA-256 of the file: the terms of each version name the list that belongs to them. */
  hash: string;
}

/** Keeps a tariff list beside those that earlier versions of the agreement name. */
export async function keepTariffList(
  store: Store,
  { agreementId, hash, content, addedAt }: TariffList & { content: Uint8Array; addedAt: number },
): Promise<void> {
  await store.db
    .insertInto('tariffList')
    .values({ agreementId, hash, ...sealFile(store, content, addedAt) })
    .onConflict((conflict) => conflict.columns(['agreementId', 'hash']).doNothing())
    .execute();
}

export async function findTariffList(store: Store, { agreementId, hash }: TariffList): Promise<Uint8Array | undefined> {
  const row = await store.db
    .selectFrom('tariffList')
    .select('contentSealed')
    .where('agreementId', '=', agreementId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row && unsealFile(store, row);
}

/** The hashes of the lists that are with each agreement. */
export async function tariffListsOf(
  store: Store,
  agreementIds: readonly number[],
): Promise<Map<number, readonly string[]>> {
  if (agreementIds.length === 0) return new Map();
  const rows = await store.db
    .selectFrom('tariffList')
    .select(['agreementId', 'hash'])
    .where('agreementId', 'in', agreementIds)
    .execute();
  const found = Map.groupBy(rows, ({ agreementId }) => agreementId);
  return new Map([...found].map(([id, lists]) => [id, lists.map(({ hash }) => hash)]));
}
