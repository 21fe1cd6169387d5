import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A court appoints somebody until a day, and a power of attorney may have a last day; of who was named before nobody said one. */
export function endsOfPowers(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('representative').addColumn('lastDay', 'text').execute();
    },
  };
}
