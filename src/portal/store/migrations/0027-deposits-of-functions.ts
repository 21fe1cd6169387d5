import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';

/**
 * A deposit may be for one care function, of which the budget is then as much larger, and has the reference of the bank
 * by which it is known again. What was received before is for no function, and has none.
 */
export function depositsOfFunctions(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const text = engine === 'sqlite' ? sql`text` : sql`text collate "C"`;
      const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
      await sql`alter table deposit add column care_function ${text}`.execute(db);
      await sql`alter table deposit add column reference ${text}`.execute(db);
      await sql`alter table award_function add column deposited_cents ${number} not null default 0`.execute(db);
    },
  };
}
