import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * A line of the access log says by whom it was, on whose behalf and on what authority, and is closed into a chain; it is
 * found by the holder whose data it tells of. Lines of before this have no proof of their own: they wait to be taken up
 * into the chain, and into the list by holder, as they stand.
 */
export function accessLogChain(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`;
      for (const column of ['actor_id', 'on_behalf_of', 'authority', 'proof']) {
        await sql`alter table access_log add column ${sql.ref(column)} ${text}`.execute(db);
      }
      await db.schema
        .alterTable('accessLog')
        .addColumn('endedAt', engine === 'sqlite' ? 'integer' : 'bigint')
        .execute();
      await createIndex(db.schema, 'accessLog', ['at']);
      await createTable(db, engine, 'accessLogLink', { id: 'id', lineId: 'number', hash: 'text' });
      await createIndex(db.schema, 'accessLogLink', ['lineId'], { unique: true });
      await createTable(db, engine, 'accessLogOpen', { lineId: 'number' }, { primaryKey: ['lineId'] });
      await createTable(
        db,
        engine,
        'accessLogHolder',
        { budgetHolderId: 'number', lineId: 'number' },
        { primaryKey: ['budgetHolderId', 'lineId'], isKeyOnly: true },
      );
      await sql`insert into access_log_open (line_id) select id from access_log`.execute(db);
    },
  };
}
