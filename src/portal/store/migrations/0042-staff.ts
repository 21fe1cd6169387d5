import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/** An organisation has people with rights of their own; one that has none recorded goes on as before. */
export function staff(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'staffMember',
        {
          organisation: 'text',
          code: 'text',
          nameSealed: 'text?',
          rightsJson: 'text',
          givenAt: 'number',
          changedAt: 'number?',
        },
        { primaryKey: ['organisation', 'code'] },
      );
    },
  };
}
