import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createIndex } from './table.ts';

/** Whether a message was read is found by the message: somebody who acts for thousands reads as each of them. */
export function messageReads(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createIndex(db.schema, 'messageRead', ['eventId']);
    },
  };
}
