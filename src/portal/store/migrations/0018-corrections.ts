import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

type Engine = Store['engine'];

/**
 * A paid declaration is corrected by another one that names it, and what was paid for it is to come back: a recovery,
 * which is taken off the next payments to the same provider for the same holder. A correction that waits for the holder
 * stands beside what it corrects, and takes no place yet.
 */
export function corrections(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
      await sql`alter table declaration add column corrects ${number}`.execute(db);
      await sql`alter table declaration add column stands_beside ${number}`.execute(db);
      await sql`alter table payment add column netted_cents ${number} not null default 0`.execute(db);
      await standOnce(db);
      await createTable(
        db,
        engine,
        'recovery',
        {
          id: 'id',
          declarationId: 'number',
          agreementId: 'number',
          month: 'text',
          budgetHolderId: 'number',
          careProviderId: 'number',
          amountCents: 'number',
          openCents: 'number',
          repaidCents: 'number',
          createdAt: 'number',
          closedAt: 'number?',
        },
        { references: { declarationId: 'declaration', agreementId: 'agreement' } },
      );
      await createTable(
        db,
        engine,
        'netting',
        { paymentId: 'number', recoveryId: 'number', nettedCents: 'number' },
        { primaryKey: ['paymentId', 'recoveryId'], references: { paymentId: 'payment', recoveryId: 'recovery' } },
      );
      const { schema } = db;
      await createIndex(schema, 'recovery', ['declarationId'], { unique: true });
      await createIndex(schema, 'recovery', ['budgetHolderId', 'id']);
      await createIndex(schema, 'recovery', ['careProviderId', 'budgetHolderId']);
      await createIndex(schema, 'netting', ['recoveryId', 'paymentId']);
      await sql`create index recovery_open on recovery (id) where open_cents > 0`.execute(db);
      if (engine === 'sqlite') await tellSpread(db);
    },
  };
}

const INDEX_BY_MONTH = 'declaration_by_agreement_id_month_kind';
const INDEX_BY_INVOICE = 'declaration_by_care_provider_id_invoice_number';

// What was corrected makes room, as what was rejected or withdrawn does; a correction that waits for the holder takes none.
async function standOnce(db: Kysely<unknown>): Promise<void> {
  await sql`drop index ${sql.ref(INDEX_BY_MONTH)}`.execute(db);
  await sql`drop index ${sql.ref(INDEX_BY_INVOICE)}`.execute(db);
  await sql`
    create unique index ${sql.ref(INDEX_BY_MONTH)} on declaration (agreement_id, month, kind)
    where status not in ('rejected', 'withdrawn', 'corrected') and stands_beside is null
  `.execute(db);
  await sql`
    create unique index ${sql.ref(INDEX_BY_INVOICE)} on declaration (care_provider_id, invoice_number)
    where status not in ('rejected', 'withdrawn', 'corrected') and stands_beside is null
  `.execute(db);
  await sql`
    create unique index declaration_by_corrects on declaration (corrects)
    where corrects is not null and status not in ('rejected', 'withdrawn')
  `.execute(db);
}

// SQLite forgets with an index how its data is spread, and would plan as if it knew nothing. Few recoveries are open.
async function tellSpread(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into sqlite_stat1 (tbl, idx, stat) values
    ('declaration', ${INDEX_BY_MONTH}, '1900000 40 1 1'),
    ('declaration', ${INDEX_BY_INVOICE}, '1500000 2000 1'),
    ('declaration', 'declaration_by_corrects', '20000 1'),
    ('recovery', 'recovery_by_declaration_id', '20000 1'),
    ('recovery', 'recovery_by_budget_holder_id_id', '20000 2 1'),
    ('recovery', 'recovery_by_care_provider_id_budget_holder_id', '20000 20 2'),
    ('recovery', 'recovery_open', '100 1')
  `.execute(db);
  await sql`analyze sqlite_schema`.execute(db);
}
