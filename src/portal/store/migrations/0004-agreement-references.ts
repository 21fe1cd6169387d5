import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** The table has the reference under which a draft was sent in, so that sending it again makes no second one. */
export function agreementReferences(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'agreementReference',
        { budgetHolderId: 'number', reference: 'text', contentHash: 'text', agreementId: 'number' },
        { primaryKey: ['budgetHolderId', 'reference'] },
      );
      await createIndex(db.schema, 'agreementReference', ['agreementId']);
    },
  };
}
