import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * A care provider may have more AGB codes than its own one, for locations or kinds of care. A certificate tells to which of
 * them it was issued; one that was issued before tells nothing, and was to the only one there was.
 */
export function furtherAgbCodes(engine: Store['engine']): Migration {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"');
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'furtherAgbCode',
        { agbCode: 'text', careProviderId: 'number', addedBy: 'text', addedAt: 'number' },
        { primaryKey: ['agbCode'], references: { careProviderId: 'careProvider' } },
      );
      await createIndex(db.schema, 'furtherAgbCode', ['careProviderId']);
      await sql`alter table issued_certificate add column issued_to ${text}`.execute(db);
    },
  };
}
