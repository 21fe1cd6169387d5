import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * Wages and fixed amounts are paid without anybody declaring them: an agreement tells whether it has one, a declaration
 * of that kind from which day it may be paid and how it was worked out, and a month for which the budget has too little
 * is kept until it is paid.
 */
export function monthlyPay(engine: Store['engine']): Migration {
  const [number, text] = engine === 'sqlite' ? ['integer', 'text'] : ['bigint', 'text collate "C"'];
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table agreement add column pays_monthly ${sql.raw(number)}`.execute(db);
      await sql`
        update agreement set pays_monthly = 1 where work_arrangements_json like '%"monthlyAmountCents":%'
      `.execute(db);
      await createIndex(db.schema, 'agreement', ['paysMonthly', 'id'], { where: ['paysMonthly', 'is not', null] });
      await sql`alter table declaration add column payable_from ${sql.raw(text)}`.execute(db);
      await sql`alter table declaration add column monthly_pay_json ${sql.raw(text)}`.execute(db);
      await createTable(
        db,
        engine,
        'monthlyPayShortage',
        { agreementId: 'number', month: 'text', budgetHolderId: 'number', neededCents: 'number', foundAt: 'number' },
        { primaryKey: ['agreementId', 'month'], references: { agreementId: 'agreement' } },
      );
      await createIndex(db.schema, 'monthlyPayShortage', ['budgetHolderId']);
    },
  };
}
