import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * Reports of sickness and leave, each under one agreement; no cause is kept. The days about a birth and the address where
 * somebody stays are sealed. What comes back for pay in sickness stands beside an award, as its deposits do.
 */
export function absences(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'absence',
        {
          id: 'id',
          agreementId: 'number',
          budgetHolderId: 'number',
          careProviderId: 'number',
          kind: 'text',
          status: 'text',
          fromDay: 'text',
          capacityJson: 'text',
          untilDay: 'text?',
          recoveredFrom: 'text?',
          leaveDatesSealed: 'text?',
          addressSealed: 'text?',
          reportedBy: 'text',
          reportedAt: 'number',
          changedAt: 'number',
        },
        { references: { agreementId: 'agreement', budgetHolderId: 'budgetHolder', careProviderId: 'careProvider' } },
      );
      await createIndex(db.schema, 'absence', ['agreementId']);
      await createIndex(db.schema, 'absence', ['budgetHolderId', 'id']);
      await createIndex(db.schema, 'absence', ['careProviderId', 'id']);
      const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
      await sql`alter table award add column compensated_cents ${number} not null default 0`.execute(db);
      await sql`alter table award_function add column compensated_cents ${number} not null default 0`.execute(db);
      await sql`alter table settlement add column compensated_cents ${number} not null default 0`.execute(db);
    },
  };
}
