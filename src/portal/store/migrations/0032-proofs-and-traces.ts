import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * A proof that a token is sent by who has its key is good once, so that those seen are written down for a while. A line of
 * the access log has the trace that the call was part of; an older line has none.
 */
export function proofsAndTraces(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'seenProof',
        { proofHash: 'text', expiresAt: 'number' },
        { primaryKey: ['proofHash'] },
      );
      await createIndex(db.schema, 'seenProof', ['expiresAt']);
      await db.schema.alterTable('accessLog').addColumn('traceId', 'text').execute();
    },
  };
}
