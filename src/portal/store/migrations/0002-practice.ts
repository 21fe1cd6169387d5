import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * The issuer of a practice portal keeps its records here; a production portal, whose issuer is elsewhere, leaves it
 * empty.
 */
export function practice(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'issuerRecord',
        {
          model: 'text',
          idHash: 'text',
          grantHash: 'text?',
          payloadSealed: 'text',
          consumedAt: 'number?',
          expiresAt: 'number',
        },
        { primaryKey: ['model', 'idHash'] },
      );
      await createIndex(db.schema, 'issuerRecord', ['grantHash'], { where: ['grantHash', 'is not', null] });
      await createIndex(db.schema, 'issuerRecord', ['expiresAt']);
    },
  };
}
