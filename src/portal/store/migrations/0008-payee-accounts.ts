import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * An account number belongs to the provider. Until now the first holder to register a provider decided it for everybody.
 * What was known stays good for the holders who had shared an agreement, since the provider has seen it there, and for
 * payments that are in a run; nobody else's money goes there by it.
 */
export function payeeAccounts(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTables(db, engine);
      await moveAccounts(db);
    },
  };
}

async function createTables(db: Kysely<unknown>, engine: Store['engine']): Promise<void> {
  await createTable(
    db,
    engine,
    'settledAccount',
    {
      id: 'counted-id',
      careProviderId: 'number',
      ibanSealed: 'text',
      settledBy: 'text',
      settledAt: 'number',
      paysFrom: 'text',
      withdrawnAt: 'number?',
    },
    { references: { careProviderId: 'careProvider' } },
  );
  await createIndex(db.schema, 'settledAccount', ['careProviderId', 'id']);
  await createTable(
    db,
    engine,
    'proposedAccount',
    { budgetHolderId: 'number', careProviderId: 'number', ibanSealed: 'text', proposedAt: 'number' },
    {
      primaryKey: ['careProviderId', 'budgetHolderId'],
      references: { budgetHolderId: 'budgetHolder', careProviderId: 'careProvider' },
    },
  );
  await sql`alter table payment add column iban_sealed text`.execute(db);
}

async function moveAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into proposed_account (budget_holder_id, care_provider_id, iban_sealed, proposed_at)
    select distinct agreement.budget_holder_id, care_provider.id, care_provider.iban_sealed, care_provider.created_at
    from agreement join care_provider on care_provider.id = agreement.care_provider_id
    where care_provider.iban_sealed is not null and agreement.status <> 'draft'
  `.execute(db);
  await sql`
    update payment set iban_sealed = (select iban_sealed from care_provider where id = payment.care_provider_id)
    where payment_run_id is not null
  `.execute(db);
  await sql`update care_provider set iban_sealed = null`.execute(db);
}
