import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** What is to be handed to the system that pays and to those of offices, once for each event that brings it about. */
export function deliveries(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'delivery',
        {
          id: 'id',
          kind: 'text',
          recordId: 'text',
          officeKey: 'text?',
          status: 'text',
          attempts: 'number',
          nextAt: 'number',
          takenUntil: 'number?',
          createdAt: 'number',
          closedAt: 'number?',
          problem: 'text?',
          toldAt: 'number?',
        },
        { references: { id: 'event' } },
      );
      await createIndex(db.schema, 'delivery', ['status', 'nextAt']);
      await createIndex(db.schema, 'delivery', ['officeKey', 'id']);
    },
  };
}
