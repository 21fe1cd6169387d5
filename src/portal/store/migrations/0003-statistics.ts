import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';

/**
 * Tells SQLite how the data is spread in a portal that is years old. It plans by this from the first day:
 * without it, it takes every index to be as good as another and reads all that was ever paid to find one
 * holder's. PostgreSQL measures its tables by itself. Source: sqlite.org/fileformat2.html, 2.6.2.
 */
export function statistics(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      if (engine !== 'sqlite') return;
      // This makes the table in which the statistics stand.
      await sql`analyze`.execute(db);
      await sql`delete from sqlite_stat1`.execute(db);
      for (const [table, index, numbers] of spread) {
        await sql`insert into sqlite_stat1 (tbl, idx, stat) values (${table}, ${index}, ${numbers})`.execute(db);
      }
      // This has the connection read the statistics again.
      await sql`analyze sqlite_schema`.execute(db);
    },
  };
}

function indexName(table: string, columns: string): string {
  return `${table}_by_${columns}`;
}

/**
 * The numbers tell of each index the rows in all, then the rows that share the first column, the first two, and so on.
 */
const spread: readonly [table: string, index: string, numbers: string][] = [
  ['budget_holder', indexName('budget_holder', 'bsn_hash'), '10000 1'],
  ['care_provider', indexName('care_provider', 'bsn_hash'), '5000 2'],
  ['care_provider', indexName('care_provider', 'agb_code'), '5000 2'],
  ['care_provider', indexName('care_provider', 'kvk_number'), '5000 2'],
  ['award', indexName('award', 'budget_holder_id_id'), '50000 5 1'],
  ['award', indexName('award', 'provider_code_id'), '50000 1000 1'],
  ['representative', indexName('representative', 'bsn_hash'), '40000 8'],
  ['representative', indexName('representative', 'budget_holder_id'), '40000 4'],
  ['agreement', indexName('agreement', 'budget_holder_id_id'), '50000 5 1'],
  ['agreement', indexName('agreement', 'care_provider_id_id'), '50000 50 1'],
  ['agreement', indexName('agreement', 'status_id'), '50000 10000 1'],
  ['agreement_award', indexName('agreement_award', 'award_id_agreement_id'), '60000 2 1'],
  ['declaration', indexName('declaration', 'care_provider_id_reference'), '2000000 2000 1'],
  ['declaration', indexName('declaration', 'agreement_id_month_kind'), '1900000 40 1 1'],
  ['declaration', indexName('declaration', 'agreement_id_month'), '2000000 40 1'],
  ['declaration', indexName('declaration', 'care_provider_id_invoice_number'), '1500000 2000 1'],
  ['declaration', indexName('declaration', 'budget_holder_id_id'), '2000000 200 1'],
  ['declaration', indexName('declaration', 'care_provider_id_id'), '2000000 2000 1'],
  ['declaration', indexName('declaration', 'care_provider_id_month_id'), '2000000 2000 50 1'],
  ['declaration', indexName('declaration', 'care_provider_id_status_id'), '2000000 2000 500 1'],
  ['declaration', indexName('declaration', 'status_id'), '2000000 400000 1'],
  ['payment', indexName('payment', 'declaration_id'), '2000000 1'],
  ['payment', indexName('payment', 'budget_holder_id_id'), '2000000 200 1'],
  ['payment', indexName('payment', 'care_provider_id_id'), '2000000 2000 1'],
  ['payment', indexName('payment', 'care_provider_id_month_id'), '2000000 2000 50 1'],
  ['payment', indexName('payment', 'status_due_date_id'), '2000000 1000000 2000 1'],
  ['payment', indexName('payment', 'status_id'), '2000000 1000000 1'],
  ['payment', indexName('payment', 'payment_run_id_id'), '2000000 2000 1'],
  ['event', indexName('event', 'budget_holder_id_id'), '10000000 1000 1'],
  ['event', indexName('event', 'care_provider_id_id'), '10000000 10000 1'],
  ['event', indexName('event', 'provider_code_id'), '10000000 200000 1'],
  ['event', indexName('event', 'record_id_id'), '10000000 5 1'],
];
