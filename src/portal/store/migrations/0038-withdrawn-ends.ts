import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who gave the end of an agreement asks the other to let it run on; until that one decides, it is kept who asked. */
export function withdrawnEnds(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('agreement').addColumn('endWithdrawalAskedBy', 'text').execute();
    },
  };
}
