import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex } from './table.ts';

/**
 * Who lost the power to act for a holder is told by their own name: by that of the holder they would not see it any more.
 * What happened before this was told to nobody.
 */
export function toldPersons(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`;
      await sql`alter table event add column person ${text}`.execute(db);
      await createIndex(db.schema, 'event', ['person', 'id'], { where: ['person', 'is not', null] });
    },
  };
}
