import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/** A care organisation may choose by which means alone it comes in; one that has chosen nothing goes on as before. */
export function signInMeans(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'signInMeans',
        { organisation: 'text', means: 'text', chosenAt: 'number', provedAt: 'number?' },
        { primaryKey: ['organisation'] },
      );
    },
  };
}
