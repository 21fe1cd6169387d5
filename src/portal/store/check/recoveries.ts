import { sql } from 'kysely';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Finding } from '../../../messages/shape/upkeep.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import type { Store } from '../store.ts';

/**
 * What must be true of what is to come back: each recovery is open, taken off payments or paid back, to the cent; each
 * payment is sent less exactly what is taken off it; and what counts as paid is what banks paid, less what is to come
 * back. In a database of before corrections there is none of it.
 */
export async function* recoveryFindings(store: Store): AsyncGenerator<Finding> {
  if (!(await existingColumns(store)).has('recovery')) return;
  yield* differingRecoveries(store);
  yield* differingNettings(store);
  yield* lonelyCorrected(store);
  yield* differingSums(store);
}

async function* differingRecoveries({ db }: Store): AsyncGenerator<Finding> {
  const { rows } = await sql<{ id: number; amountCents: number; foundCents: number; paidCents: number | null }>`
    select * from (
      select recovery.id, recovery.amount_cents,
        recovery.open_cents + recovery.repaid_cents
          + cast(coalesce((select sum(netted_cents) from netting where recovery_id = recovery.id), 0) as bigint) as found_cents,
        (select amount_cents from payment where payment.declaration_id = recovery.declaration_id) as paid_cents,
        recovery.open_cents
      from recovery
    ) as each_one
    where found_cents <> amount_cents or open_cents < 0 or paid_cents is null or paid_cents <> amount_cents
    order by id`.execute(db);
  for (const { id, amountCents, foundCents, paidCents } of rows) {
    const expectedCents = foundCents === amountCents ? (paidCents ?? 0) : foundCents;
    yield {
      code: 'recovery-differs',
      params: { recovery: formatRecordId('recovery', id), amountCents, expectedCents },
    };
  }
}

async function* differingNettings({ db }: Store): AsyncGenerator<Finding> {
  const { rows } = await sql<{ id: number; nettedCents: number; foundCents: number }>`
    select * from (
      select payment.id, payment.amount_cents, payment.netted_cents,
        cast(coalesce((select sum(netting.netted_cents) from netting where netting.payment_id = payment.id), 0) as bigint) as found_cents
      from payment
    ) as each_one
    where found_cents <> netted_cents or netted_cents > amount_cents
    order by id`.execute(db);
  for (const { id, nettedCents, foundCents } of rows) {
    const payment = formatRecordId('payment', id);
    yield { code: 'netting-differs', params: { payment, nettedCents, foundCents } };
  }
}

/** Exactly one declaration stands in the place of what was corrected; the database lets no second one in. */
async function* lonelyCorrected({ db }: Store): AsyncGenerator<Finding> {
  const rows = await db
    .selectFrom('declaration')
    .select('id')
    .where('status', '=', 'corrected')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('declaration as correction')
            .select('correction.id')
            .whereRef('correction.corrects', '=', 'declaration.id')
            .whereRef('correction.agreementId', '=', 'declaration.agreementId')
            .whereRef('correction.month', '=', 'declaration.month')
            .where('correction.standsBeside', 'is', null)
            .where('correction.corrects', 'is not', null),
        ),
      ),
    )
    .orderBy('id')
    .execute();
  for (const { id } of rows) {
    yield { code: 'correction-missing', params: { declaration: formatRecordId('declaration', id) } };
  }
}

async function* differingSums({ db }: Store): AsyncGenerator<Finding> {
  const { rows } = await sql<
    Record<'declaredCents' | 'sentCents' | 'claimedCents' | 'nettedCents' | 'withheldCents', number | string>
  >`
    select
      (select coalesce(sum(total_cents), 0) from declaration where status = 'paid') as declared_cents,
      (select coalesce(sum(amount_cents - netted_cents), 0) from payment where status = 'paid') as sent_cents,
      (select coalesce(sum(payroll_line.withheld_cents), 0) from payroll_line
        join payment on payment.id = payroll_line.payment_id
        join declaration on declaration.id = payment.declaration_id
        where payment.status = 'paid' and declaration.status = 'paid') as withheld_cents,
      (select coalesce(sum(recovery.amount_cents), 0) from recovery
        join payment on payment.declaration_id = recovery.declaration_id
        where payment.status = 'paid') as claimed_cents,
      (select coalesce(sum(netting.netted_cents), 0) from netting
        join payment on payment.id = netting.payment_id where payment.status = 'paid') as netted_cents`.execute(db);
  const [sums] = rows;
  if (sums === undefined) return;
  const paidCents = Number(sums.declaredCents);
  // What payroll withholds of a wage is paid too, though not to the employee.
  const sentCents = Number(sums.sentCents) + Number(sums.withheldCents);
  const openCents = Number(sums.claimedCents) - Number(sums.nettedCents);
  if (paidCents !== sentCents - openCents) yield { code: 'paid-differs', params: { paidCents, sentCents, openCents } };
}
