import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex } from './table.ts';

/** Indices that hold all that is asked about who acts for whom, and about the agreements that somebody has to do with. */
export function tasksOfMany(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const { schema } = db;
      await createIndex(schema, 'representative', ['person', 'id']);
      await createIndex(schema, 'representative', ['person', 'kind', 'budgetHolderId', 'awardId', 'lastDay', 'id']);
      await schema.dropIndex('representative_by_bsn_hash').execute();
      await createIndex(schema, 'agreement', ['budgetHolderId', 'status', 'kind', 'end']);
      await createIndex(schema, 'agreement', ['endWithdrawalAskedBy', 'budgetHolderId'], {
        where: ['endWithdrawalAskedBy', 'is not', null],
      });
      if (engine === 'sqlite') await tellSpread(db);
    },
  };
}

/** The numbers are those of a portal that is years old, as for the other indices. */
async function tellSpread(db: Kysely<unknown>): Promise<void> {
  await sql`delete from sqlite_stat1 where idx = 'representative_by_bsn_hash'`.execute(db);
  for (const [table, columns, numbers] of spread) {
    await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${`${table}_by_${columns}`}, ${numbers})`.execute(
      db,
    );
  }
  await sql`analyze sqlite_schema`.execute(db);
}

const spread: readonly [table: string, columns: string, numbers: string][] = [
  ['representative', 'person_id', '40000 8 1'],
  ['representative', 'person_kind_budget_holder_id_award_id_last_day_id', '40000 8 8 2 1 1 1'],
  ['agreement', 'budget_holder_id_status_kind_end', '50000 5 4 4 2'],
  ['agreement', 'end_withdrawal_asked_by_budget_holder_id', '100 50 1'],
];
