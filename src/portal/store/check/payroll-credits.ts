import { sql } from 'kysely';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { Finding } from '../../../messages/shape/upkeep.ts';
import { existingColumns } from '../rows/existing-columns.ts';
import type { Store } from '../store.ts';

/**
 * What must be true of wages that payroll answered: each is taken back when its declaration was corrected or withdrawn,
 * and only then, and what is taken back adds up to its gross amount too. In a database of before there is none of it.
 */
export async function* payrollCreditFindings(store: Store): AsyncGenerator<Finding> {
  if (!(await existingColumns(store)).has('payrollCredit')) return;
  const { rows } = await sql<Found>`
    select * from (
      select payment.id, payment.declaration_id, payroll_line.gross_cents,
        payroll_line.net_cents + payroll_line.withheld_cents as found_cents,
        case when payroll_credit.payment_id is null then 0 else 1 end as is_credited,
        case when declaration.status in ('corrected', 'withdrawn') and payroll_line.answered_at is not null
          then 1 else 0 end as is_due
      from payroll_line
      join payment on payment.id = payroll_line.payment_id
      join declaration on declaration.id = payment.declaration_id
      left join payroll_credit on payroll_credit.payment_id = payment.id
    ) as each_one
    where is_credited <> is_due or (is_credited = 1 and found_cents <> gross_cents)
    order by id`.execute(store.db);
  for (const { id, declarationId, grossCents: expectedCents, foundCents, isCredited, isDue } of rows) {
    const both = { payment: formatRecordId('payment', id), declaration: formatRecordId('declaration', declarationId) };
    if (isCredited > isDue) yield { code: 'payroll-credit-needless', params: both };
    else if (isCredited < isDue) yield { code: 'payroll-credit-missing', params: both };
    else yield { code: 'payroll-differs', params: { ...both, foundCents: foundCents ?? 0, expectedCents } };
  }
}

interface Found {
  id: number;
  declarationId: number;
  grossCents: number;
  foundCents: number | null;
  isCredited: number;
  isDue: number;
}
