import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * What is kept for a time is removed when that is over, and how many of each kind were is written down. The file of a
 * payment run goes when its term is over, and the run stays with its sums.
 */
export function removals(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(db, engine, 'removal', {
        id: 'counted-id',
        at: 'number',
        kind: 'text',
        cause: 'text',
        count: 'number',
      });
      await db.schema
        .alterTable('paymentRun')
        .addColumn('forgottenAt', engine === 'sqlite' ? 'integer' : 'bigint')
        .execute();
    },
  };
}
