import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * The access log has the care providers that a caller was shown, a kept answer has whose data is in it, and searches for
 * a person are counted by day. What is older has none of these, and its columns stay empty.
 */
export function whatWasSeen(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('accessLog').addColumn('careProviderIdsJson', 'text').execute();
      await db.schema.alterTable('idempotency').addColumn('recordId', 'text').execute();
      await db.schema.alterTable('idempotency').addColumn('budgetHolderIdsJson', 'text').execute();
      await db.schema.alterTable('idempotency').addColumn('careProviderIdsJson', 'text').execute();
      await createTable(
        db,
        engine,
        'personSearches',
        { subjectHash: 'text', date: 'text', count: 'number' },
        { primaryKey: ['subjectHash', 'date'] },
      );
    },
  };
}
