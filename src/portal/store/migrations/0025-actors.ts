import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * The history of a record says who did it. An event of before this has no actor, since nobody wrote down who it was; what
 * the portal does by itself has the word `portal` as its actor, of whom there is no row.
 */
export function actors(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'actor',
        { id: 'text', role: 'text', nameSealed: 'text', officeKey: 'text?', officeName: 'text?' },
        { primaryKey: ['id'] },
      );
      const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`;
      await sql`alter table event add column actor_id ${text}`.execute(db);
    },
  };
}
