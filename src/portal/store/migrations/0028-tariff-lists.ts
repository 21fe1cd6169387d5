import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/** An agreement may have the price list of the care provider beside it, sealed; each version names its own. */
export function tariffLists(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'tariffList',
        { agreementId: 'number', hash: 'text', byteCount: 'number', contentSealed: 'text', addedAt: 'number' },
        { primaryKey: ['agreementId', 'hash'], references: { agreementId: 'agreement' }, partOf: 'agreementId' },
      );
    },
  };
}
