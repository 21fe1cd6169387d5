import { sql, type Expression, type SqlBool } from 'kysely';
import type { RecordKind, RecordNumber } from '../../../../domain/values/record-id.ts';
import type { Caller } from '../../../access/caller.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { visibleAbsence } from '../absences/absences.ts';
import { visibleDeclaration, visiblePayment, visibleRecovery } from './visible-declarations.ts';
import {
  visibleAgreement,
  visibleAward,
  visibleBudgetHolder,
  visibleCareProvider,
  visibleEvent,
} from './visible-records.ts';

type NotRuled = 'payment-run' | 'payroll-order' | 'representative' | 'consent';
type Visibility = readonly [table: keyof Tables, visible: (caller: Caller) => Expression<SqlBool>];

/**
 * A payment run and a payroll order are nobody's: their roles decide. A representative is shown with the award and a consent with the agreement, which decide.
 */
const visibility: Readonly<Record<Exclude<RecordKind, NotRuled>, Visibility>> = {
  'budget-holder': ['budgetHolder', visibleBudgetHolder],
  'care-provider': ['careProvider', visibleCareProvider],
  award: ['award', visibleAward],
  agreement: ['agreement', visibleAgreement],
  absence: ['absence', visibleAbsence],
  declaration: ['declaration', visibleDeclaration],
  payment: ['payment', visiblePayment],
  recovery: ['recovery', visibleRecovery],
  message: ['event', visibleEvent],
};

function isRuled(kind: RecordKind): kind is keyof typeof visibility {
  return Object.hasOwn(visibility, kind);
}

/** How these records stand to the caller now; those that the caller may see are left out. */
export async function recordsOutOfSight(
  store: Store,
  caller: Caller,
  records: readonly RecordNumber[],
): Promise<{ hidden: number; gone: number }> {
  let hidden = 0;
  let gone = 0;
  for (const [kind, of] of Map.groupBy(records, (record) => record.kind)) {
    if (!isRuled(kind)) continue;
    const [table, visible] = visibility[kind];
    const numbers = [...new Set(of.map(({ number }) => number))];
    const { rows } = await sql<{ visible: unknown }>`
      select ${visible(caller)} as visible from ${sql.table(table)}
      where ${isOneOf(store, `${table}.id`, numbers)}`.execute(store.db);
    hidden += rows.filter((row) => !Boolean(row.visible)).length;
    gone += numbers.length - rows.length;
  }
  return { hidden, gone };
}
