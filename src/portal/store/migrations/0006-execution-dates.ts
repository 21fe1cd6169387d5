import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Banks pay on working days only, so a run keeps on which day its file was to be carried out. */
export function executionDates(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('paymentRun').addColumn('executionDate', 'text').execute();
    },
  };
}
