import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { createIndex } from './table.ts';

/**
 * A read message is found by its own number, since somebody who acts for thousands reads in the name of each of them.
 */
export function messageReads(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createIndex(db.schema, 'messageRead', ['eventId']);
    },
  };
}
