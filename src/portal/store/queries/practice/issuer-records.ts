import type { NewRow, Row } from '../../schema.ts';
import type { Store } from '../../store.ts';

type Key = Pick<Row<'issuerRecord'>, 'model' | 'idHash'>;

export async function saveIssuerRecord({ db }: Store, row: NewRow<'issuerRecord'>): Promise<void> {
  const { model: _model, idHash: _idHash, ...change } = row;
  await db
    .insertInto('issuerRecord')
    .values(row)
    .onConflict((conflict) => conflict.columns(['model', 'idHash']).doUpdateSet(change))
    .execute();
}

/** Adds a record, and answers false when one stands there already: of two that come at once, one is the first. */
export async function addIssuerRecord({ db }: Store, row: NewRow<'issuerRecord'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('issuerRecord')
    .values(row)
    .onConflict((conflict) => conflict.columns(['model', 'idHash']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

export async function findIssuerRecord(
  { db }: Store,
  { model, idHash }: Key,
): Promise<Row<'issuerRecord'> | undefined> {
  return db
    .selectFrom('issuerRecord')
    .selectAll()
    .where('model', '=', model)
    .where('idHash', '=', idHash)
    .executeTakeFirst();
}

/** Consumes a record, and answers false when that was done already: of two processes that try at once, one succeeds. */
export async function consumeIssuerRecord({ db }: Store, { model, idHash }: Key, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('issuerRecord')
    .set({ consumedAt: at })
    .where('model', '=', model)
    .where('idHash', '=', idHash)
    .where('consumedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteIssuerRecord({ db }: Store, { model, idHash }: Key): Promise<void> {
  await db.deleteFrom('issuerRecord').where('model', '=', model).where('idHash', '=', idHash).execute();
}

export async function deleteIssuerRecordsOfGrant({ db }: Store, model: string, grantHash: string): Promise<void> {
  await db.deleteFrom('issuerRecord').where('model', '=', model).where('grantHash', '=', grantHash).execute();
}

export async function deleteExpiredIssuerRecords({ db }: Store, now: number): Promise<void> {
  await db.deleteFrom('issuerRecord').where('expiresAt', '<', now).execute();
}
