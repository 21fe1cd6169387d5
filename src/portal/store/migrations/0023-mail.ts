import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/** Notices by e-mail that are to go, or went: that there is a message, and not what it says. */
export function mail(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(db, engine, 'mail', {
        id: 'counted-id',
        kind: 'text',
        person: 'text',
        language: 'text',
        addressSealed: 'text',
        lastEventId: 'number?',
        messageCount: 'number',
        status: 'text',
        attempts: 'number',
        nextAt: 'number',
        createdAt: 'number',
        sentAt: 'number?',
      });
      await createIndex(db.schema, 'mail', ['status', 'nextAt']);
      await createIndex(db.schema, 'mail', ['person', 'kind', 'status']);
    },
  };
}
