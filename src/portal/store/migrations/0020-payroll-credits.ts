import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * A wage that payroll answered, and whose declaration is corrected or withdrawn afterwards, is taken back in a payroll
 * order too: by a line with the same amounts below zero. What was corrected before this comes into the next order.
 */
export function payrollCredits(engine: Store['engine']): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await createTable(
        db,
        engine,
        'payrollCredit',
        { paymentId: 'number', payrollOrderId: 'number?' },
        { primaryKey: ['paymentId'], references: { paymentId: 'payment', payrollOrderId: 'payrollOrder' } },
      );
      await createIndex(db.schema, 'payrollCredit', ['payrollOrderId', 'paymentId']);
      await sql`
        insert into payroll_credit (payment_id)
        select payment.id from payment
        join declaration on declaration.id = payment.declaration_id
        where payment.payroll = 'answered' and declaration.status in ('corrected', 'withdrawn')
      `.execute(db);
    },
  };
}
