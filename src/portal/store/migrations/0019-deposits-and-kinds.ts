import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { allowNull } from './allow-null.ts';
import { createIndex, createTable } from './table.ts';

/**
 * Money of the holder's own stands beside an award, and declarations that it bears a part of say how much. A declaration
 * may be for the holder's own account, under no agreement and of no provider; what it is for is sealed. An award whose
 * year was settled keeps how.
 */
export function depositsAndKinds(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await addColumns(db, engine);
      await allowNull(db, engine, 'declaration', ['agreement_id', 'care_provider_id']);
      await allowNull(db, engine, 'payment', ['agreement_id', 'care_provider_id']);
      await createIndex(db.schema, 'declaration', ['awardId', 'kind'], { where: ['awardId', 'is not', null] });
      await createTables(db, engine);
    },
  };
}

async function addColumns(db: Kysely<unknown>, engine: Store['engine']): Promise<void> {
  const number = sql.raw(engine === 'sqlite' ? 'integer' : 'bigint');
  await sql`alter table award add column deposited_cents ${number} not null default 0`.execute(db);
  await sql`alter table award add column settled_at ${number}`.execute(db);
  await sql`alter table declaration add column award_id ${number}`.execute(db);
  await sql`alter table declaration add column statement_sealed text`.execute(db);
}

async function createTables(db: Kysely<unknown>, engine: Store['engine']): Promise<void> {
  await createTable(
    db,
    engine,
    'deposit',
    { id: 'counted-id', awardId: 'number', amountCents: 'number', receivedOn: 'text', enteredAt: 'number' },
    { references: { awardId: 'award' } },
  );
  await createIndex(db.schema, 'deposit', ['awardId', 'id']);
  await createTable(
    db,
    engine,
    'depositUse',
    { declarationId: 'number', awardId: 'number', amountCents: 'number' },
    {
      primaryKey: ['declarationId', 'awardId'],
      references: { declarationId: 'declaration', awardId: 'award' },
      partOf: 'declarationId',
    },
  );
  await createIndex(db.schema, 'depositUse', ['awardId']);
  await createTable(
    db,
    engine,
    'settlement',
    {
      awardId: 'number',
      awardedCents: 'number',
      depositedCents: 'number',
      paidCents: 'number',
      freeCents: 'number',
      recoveryCents: 'number',
      settledAt: 'number',
    },
    { primaryKey: ['awardId'], references: { awardId: 'award' } },
  );
  await createTable(
    db,
    engine,
    'holderAccount',
    { budgetHolderId: 'number', ibanSealed: 'text', settledBy: 'text', settledAt: 'number' },
    { primaryKey: ['budgetHolderId'], references: { budgetHolderId: 'budgetHolder' } },
  );
}
