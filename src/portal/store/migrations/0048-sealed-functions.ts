import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';

/** Which care a function budget is for stands in a column of its own, sealed; the key has a keyed hash of it. */
export function sealedFunctions(engine: Store['engine']): Migration {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"');
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table award_function add column function_name ${text}`.execute(db);
    },
  };
}
