import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Store } from '../store.ts';
import { createIndex, createTable } from './table.ts';

/**
 * A payment tells how far it is with payroll; of what was approved before this, the next run finds out first. One order a
 * month has a line for each payment that waits, on which the result is written.
 */
export function payroll(engine: Store['engine']): Migration {
  const text = sql.raw(engine === 'sqlite' ? 'text' : 'text collate "C"');
  return {
    up: async (db: Kysely<unknown>) => {
      await sql`alter table payment add column payroll ${text}`.execute(db);
      await createTable(db, engine, 'payrollOrder', {
        id: 'id',
        month: 'text',
        startedAt: 'number',
        madeAt: 'number?',
        lineCount: 'number',
        isPractice: 'number',
      });
      await createIndex(db.schema, 'payrollOrder', ['month'], { unique: true });
      await createTable(
        db,
        engine,
        'payrollLine',
        {
          paymentId: 'number',
          payrollOrderId: 'number',
          start: 'text',
          end: 'text',
          minutes: 'number?',
          holidayMinutes: 'number',
          minutesPerWeek: 'number?',
          grossCents: 'number',
          travelCents: 'number',
          holidayAllowanceCents: 'number',
          chargesCents: 'number',
          taxCredit: 'number',
          withheldCents: 'number?',
          netCents: 'number?',
          answeredAt: 'number?',
        },
        {
          primaryKey: ['paymentId'],
          references: { paymentId: 'payment', payrollOrderId: 'payrollOrder' },
        },
      );
      await createIndex(db.schema, 'payrollLine', ['payrollOrderId', 'paymentId']);
      // Few payments wait, and nearly all that ever were do not.
      await sql`create index payment_awaiting_payroll on payment (id) where payroll = 'awaited'`.execute(db);
      await sql`create index payroll_line_open on payroll_line (payroll_order_id) where answered_at is null`.execute(
        db,
      );
    },
  };
}
