import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createTable } from './table.ts';

/** A declaration may name the VAT number of its invoice, and have the invoice itself beside it, sealed. */
export function invoices(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table declaration add column vat_number text`.execute(db);
      await createTable(
        db,
        engine,
        'invoiceFile',
        { declarationId: 'number', byteCount: 'number', contentSealed: 'text', addedAt: 'number' },
        { primaryKey: ['declarationId'], references: { declarationId: 'declaration' }, partOf: 'declarationId' },
      );
    },
  };
}
