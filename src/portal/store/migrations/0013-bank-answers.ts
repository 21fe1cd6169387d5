import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

type Engine = Store['engine'];

/**
 * A payment exists from the moment of approval, and what a bank sends back is kept: each time a payment is sent is an
 * attempt of its own, so that no answer counts twice.
 */
export function bankAnswers(engine: Engine): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
      await sql`alter table payment add column attempt ${number} not null default 1`.execute(db);
      await sql`alter table payment add column returned_iban_sealed text`.execute(db);
      await sql`alter table payment add column return_reason text`.execute(db);
      await sql`alter table payment add column reminded_at ${number}`.execute(db);
      await createTable(
        db,
        engine,
        'paymentReturn',
        {
          paymentId: 'number',
          attempt: 'number',
          paymentRunId: 'number',
          kind: 'text',
          reasonCode: 'text?',
          amountCents: 'number',
          answeredAt: 'number',
        },
        { primaryKey: ['paymentId', 'attempt'], references: { paymentId: 'payment', paymentRunId: 'paymentRun' } },
      );
      // Few payments wait for an account number, and they are counted for every start page.
      const { schema } = db;
      await createIndex(schema, 'payment', ['careProviderId'], { where: ['returnedIbanSealed', 'is not', null] });
      await createIndex(schema, 'payment', ['budgetHolderId'], { where: ['remindedAt', 'is not', null] });
      await planApproved(db, engine);
    },
  };
}

/** What was approved before this got its payment from the run only; it was expected on the day of approval. */
async function planApproved(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const day =
    engine === 'sqlite'
      ? sql`strftime('%Y-%m-%d', coalesce(decided_at, submitted_at) / 1000, 'unixepoch')`
      : sql`to_char(to_timestamp(coalesce(decided_at, submitted_at) / 1000.0) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`;
  await sql`
    insert into payment (id, status, declaration_id, agreement_id, month, budget_holder_id, care_provider_id,
      amount_cents, due_date)
    select coalesce((select value from counter where kind = 'payment'), 0) + row_number() over (order by id),
      'scheduled', id, agreement_id, month, budget_holder_id, care_provider_id, total_cents, ${day}
    from declaration
    where status = 'submitted' and not exists (select 1 from payment where declaration_id = declaration.id)
  `.execute(db);
  await sql`
    insert into counter (kind, value)
    select 'payment', max(id) from payment where true having max(id) is not null
    on conflict (kind) do update set value = excluded.value where counter.value < excluded.value
  `.execute(db);
}
