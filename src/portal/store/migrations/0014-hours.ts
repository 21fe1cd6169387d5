import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex } from './table.ts';

/**
 * A declaration keeps its care by day, to which those under other agreements of the same two are held, and what was told
 * of it when it came in. What 0.1.0 stored has neither: its days are counted from its lines.
 */
export function hours(engine: Store['engine']): Migration {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"';
  return {
    up: async (db: Kysely<unknown>) => {
      await createIndex(db.schema, 'agreement', ['budgetHolderId', 'careProviderId']);
      await sql`alter table declaration add column care_by_day ${sql.raw(text)}`.execute(db);
      await sql`alter table declaration add column warnings_json ${sql.raw(text)}`.execute(db);
    },
  };
}
