import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/**
 * An award may tie its money to care functions, each with sums of its own; a version says the amounts, and a conflict how
 * much of them was spent beyond. Of a representative it is known since when their data are what they are.
 */
export function functionBudgets(engine: Store['engine']): Migration {
  const [number, text] = engine === 'sqlite' ? ['integer', 'text'] : ['bigint', 'text collate "C"'];
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'awardFunction',
        {
          awardId: 'number',
          careFunction: 'text',
          amountCents: 'number',
          scheduledCents: 'number',
          paidCents: 'number',
        },
        { primaryKey: ['awardId', 'careFunction'], references: { awardId: 'award' } },
      );
      await sql`alter table award_version add column function_budgets_json ${sql.raw(text)}`.execute(db);
      await sql`
        alter table award_conflict add column function_overspent_cents ${sql.raw(number)} not null default 0
      `.execute(db);
      await sql`alter table representative add column changed_at ${sql.raw(number)}`.execute(db);
    },
  };
}
