import { sql } from 'kysely';
import type { Finding } from '../../../messages/shape/upkeep.ts';
import type { Store } from '../store.ts';

interface Orphan {
  table: string;
  rowid: number | null;
  parent: string;
}

/** What SQLite itself finds: in its pages and indexes, and rows that refer to none. PostgreSQL has checks of its own. */
export async function* fileFindings({ db, engine }: Pick<Store, 'db' | 'engine'>): AsyncGenerator<Finding> {
  if (engine !== 'sqlite') return;
  const integrity = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
  for (const { integrityCheck: said } of integrity.rows) {
    if (said !== 'ok') yield { code: 'file-damaged', params: { said } };
  }
  const orphans = await sql<Orphan>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of orphans.rows) {
    yield { code: 'parent-missing', params: { table, row: rowid ?? 0, parent } };
  }
}
